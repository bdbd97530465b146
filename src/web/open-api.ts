// The OpenAPI document, made from the operations' own schemas.

import { z } from 'zod';
import type { AnyOperation } from '../operations/index.ts';

const AREA = {
  name: 'area',
  in: 'query',
  required: false,
  schema: { type: 'string', description: 'the local area, by its code; left out, the only one' },
};

export function openApiDocument(operations: readonly AnyOperation[]): object {
  const paths = Object.fromEntries(
    operations
      .filter((operation) => !operation.writes)
      .map((operation) => {
        const schema = z.toJSONSchema(operation.input, { unrepresentable: 'any', io: 'input' }) as {
          properties?: Record<string, object>;
          required?: string[];
        };
        const parameters = Object.entries(schema.properties ?? {}).map(([name, of]) => ({
          name,
          in: 'query',
          required: schema.required?.includes(name) ?? false,
          schema: of,
        }));
        return [
          `/api/${operation.id}`,
          {
            get: {
              operationId: operation.id,
              summary: operation.title,
              parameters: [...parameters, AREA],
              'x-needs': operation.needs,
              responses: { 200: { description: 'Done' }, 422: { description: 'Refused, with every issue' } },
            },
          },
        ];
      }),
  );
  return { openapi: '3.1.0', info: { title: 'Waymark', version: '1' }, servers: [{ url: '/' }], paths };
}
