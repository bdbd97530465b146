// Room 2: who may see what, as data. The nouns of the case records, their codes, life cycles and checks come here.
export * from './needs.ts';
