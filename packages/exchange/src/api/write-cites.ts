import {
  type Fact,
  type FactId,
  type Facts,
  isApproved,
  placeNotRecorded,
  type Source,
  sources,
} from '@steady/knowledge';
import type { Say } from '@steady/language';
import type { z } from 'zod';
import type { cited } from './wire/finding.ts';
import type { basis } from './wire/plan-answer.ts';

type Cited = z.output<typeof cited>;
type Basis = z.output<typeof basis>;

/** Facts as places to look them up in, one for each place. */
export function writeCites(ids: readonly FactId[], facts: Facts, say: Say): Cited[] {
  return ids.flatMap((id) => placesOf(id, facts[id], say));
}

/** Facts with what they say, how sure they are, and where to look them up. */
export function writeBasis(ids: readonly FactId[], facts: Facts, say: Say): Basis[] {
  return ids.flatMap((id) => {
    const { says, confidence } = facts[id];
    return placesOf(id, facts[id], say).map((place) => ({ ...place, says, confidence }));
  });
}

/** A document and the place in it, to read; the document alone where nobody wrote the place down, which tells a reader nothing. */
export function sayPlace({ source, where }: Pick<Cited, 'source' | 'where'>, say: Say): string {
  return where === placeNotRecorded ? source : say('source.place', { source, where });
}

/** A fact without a document says whose it is, and what it was derived from. */
function placesOf(id: FactId, fact: Fact, say: Say): Cited[] {
  const approved = isApproved(fact);
  if (fact.sources.length === 0) {
    const { from = [] } = fact;
    const where = from.length > 0 ? say('source.derived-from', { facts: from.join(', ') }) : placeNotRecorded;
    return [{ fact: id, source: say(`source.${ownerOf(fact)}`), where, approved }];
  }
  return fact.sources.map(({ source, where }) => ({
    fact: id,
    source: documents[source]?.says ?? source,
    where,
    approved,
  }));
}

function ownerOf({ confidence }: Fact) {
  return confidence === 'derived' ? 'own' : confidence === 'memory' ? 'memory' : 'not-recorded';
}

const documents: Readonly<Record<string, Source>> = sources;
