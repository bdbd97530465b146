// One Sandbourne for all tests, made once.

import { sandbourne } from './sandbourne/sandbourne.ts';

export const area = sandbourne();
