// The SEN2 return as XML.

export { default } from '../records/sen2-xml.ts';
