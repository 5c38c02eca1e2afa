import { readdirSync, readFileSync } from 'node:fs';
import type { NamedActor } from '../../../core/matching/name-entries.ts';

const folder = new URL('../../../assets/names/', import.meta.url);

/** The actors of all gazetteers, by these alone. */
export const gazetteerActors: readonly NamedActor[] = readdirSync(folder).map((file) => ({
  id: file.replace('.json', ''),
  type: 'Organization',
  name: file,
  alternateName: [],
  inLanguage: 'en',
  gazetteer: JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
}));
