// The SEN2 return in the DfE's Excel template.

export { default } from '../records/sen2-template.ts';
