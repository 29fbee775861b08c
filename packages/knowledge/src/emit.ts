import { writeFileSync } from 'node:fs';
import { emergencyNumbers } from './emergency-numbers.ts';
import { facts } from './facts.ts';
import { atcClasses } from './medicines/atc-classes.ts';
import { medicineCatalogue } from './medicines/catalogue/index.ts';
import { productCatalogue } from './product-catalogue.ts';
import { sources } from './sources.ts';
import { knowledgeVersion } from './version.ts';

/** Everything the package knows as one JSON document, its keys sorted, the same text on every machine. */
export function knowledgeDocument(): string {
  const knowledge = {
    version: knowledgeVersion,
    sources,
    facts,
    emergencyNumbers,
    productCatalogue,
    medicineCatalogue,
    atcClasses,
  };
  return `${JSON.stringify(knowledge, inKeyOrder, 2)}\n`;
}

function inKeyOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

if (import.meta.main) {
  writeFileSync(new URL('../knowledge.json', import.meta.url), knowledgeDocument());
}
