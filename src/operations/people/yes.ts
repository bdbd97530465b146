// Yes or no as addresses and commands send it.

import { z } from 'zod';

export const yesField = z.union([z.boolean(), z.enum(['yes', 'no']).transform((word) => word === 'yes')]);
