// A thread that makes one file of a pack after another, from the version that it was given.

import { parentPort, workerData } from 'node:worker_threads';
import { type PackedFile, type Packing, type PackPart, packFile } from './pack.ts';

parentPort!.on('message', async (part: PackPart) => {
  const { bytes, issues } = await packFile(part, workerData as Packing);
  const answer: PackedFile = { file: part.file, bytes, issues };
  parentPort!.postMessage(answer);
});
