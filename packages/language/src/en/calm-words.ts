const somebody = 'i/he/she/they/we/it/mum/mom/dad';
const well = 'fine/ok/okay/good/well/alright/normal';

/**
 * Clauses that tell of nothing, each by all of its words. They are understood, and that is all: they lower nothing (R8). As
 * the alarms, a `/` parts words of which one is meant.
 */
export const calmClauses = [
  'no/none/nope/nothing/na/thanks',
  'n a',
  'thank you',
  'no thanks',
  'no thank you',
  'thats/that all',
  'that is all',
  'nothing/no else/more/new',
  'nothing to add/report/tell/say',
  'nothing else/more/new to add/report/tell/say',
  'no/no problems/problem/symptoms/symptom/changes/change/complaints',
  'no other/new problems/problem/symptoms/symptom/changes/change/complaints',
  well,
  `all/everything/im/hes/shes/were/theyre ${well}`,
  `all/everything is ${well}`,
  `${somebody} am/is/are/feel/feels/seem/seems ${well}`,
  `im/hes/shes/were/theyre feeling ${well}`,
  `${somebody} am/is/are feeling ${well}`,
  'same/normal as usual/always',
  'as usual/always',
] as const;

/** Beside what is denied these say nothing more, as in `I do have no fever and no rash now`. */
export const wordsBesideDenied = ['and', 'am', 'is', 'are', 'do', 'does', 'did', 'now', 'today', 'at', 'all'] as const;
