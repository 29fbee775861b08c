/** Words by which a text tells whose tablets somebody took (R10). Small letters, without apostrophes; all words are heard. */

/** Somebody so young that `had a tablet` is no tablet of their own; a `yo` is an age. */
export const littleOnes = [
  ...[
    'baby',
    'infant',
    'toddler',
    'child',
    'children',
    'kid',
    'kids',
    'twin',
    'twins',
    'triplets',
    'old',
    'yo',
    'olds',
  ],
  ...['grandson', 'granddaughter', 'grandchild', 'grandchildren', 'grandkid', 'grandkids', 'niece', 'nephew'],
] as const;

/** Somebody who is often a child, and may take baclofen too. */
export const youngOnes = [
  'son',
  'daughter',
  'boy',
  'girl',
  'stepson',
  'stepdaughter',
  'godson',
  'goddaughter',
  'pupil',
  'schoolboy',
  'schoolgirl',
  'youngster',
  'teenager',
] as const;

export const otherPeople = [
  ...['husband', 'wife', 'partner', 'friend', 'mother', 'mum', 'mom', 'mam', 'father', 'dad', 'brother', 'sister'],
  ...['flatmate', 'roommate', 'housemate', 'neighbour', 'neighbor', 'visitor', 'guest', 'boyfriend', 'girlfriend'],
  ...['colleague', 'grandmother', 'grandfather', 'nan', 'nana', 'gran', 'grandma', 'granny', 'grandad', 'granddad'],
  ...['grandpa', 'aunt', 'auntie', 'uncle', 'cousin', 'carer', 'dog', 'puppy', 'cat', 'kitten'],
  ...['lodger', 'tenant', 'patient', 'resident', 'stranger', 'man', 'woman', 'lady', 'person'],
] as const;

/** Between the person and what they did; a doubt is as good as a yes. */
export const besideDoing = [
  ...['has', 'have', 'had', 'may', 'might', 'could', 'must', 'just', 'also', 'been', 'accidentally', 'mistakenly'],
  ...[
    'only',
    'who',
    'is',
    'was',
    'aged',
    'age',
    'and',
    'then',
    'today',
    'yesterday',
    'now',
    'think',
    'thinks',
    'possibly',
  ],
  // where they are, and whose they are: `a child at nursery`, `the kid next door`, `my son in law`
  ...['at', 'in', 'from', 'of', 'on', 'the', 'a', 'my', 'our', 'next', 'door', 'across', 'road', 'street', 'law'],
  ...[
    'nursery',
    'school',
    'playgroup',
    'class',
    'work',
    'hospital',
    'ward',
    'bed',
    'home',
    'house',
    'staying',
    'visiting',
  ],
] as const;

/** Taking into the mouth, as done: whether somebody can take some is a question. */
export const takings = [
  ...['took', 'taken', 'ate', 'eaten', 'eating', 'swallowed', 'chewed', 'chewing'],
  ...['licked', 'sucked', 'drank', 'drunk', 'grabbed', 'tried', 'popped', 'gobbled', 'nibbled', 'swallowing'],
] as const;

/** The same of whom these words say it for certain. */
export const havings = ['had', 'has', 'have', 'having'] as const;

/** Getting at them, by two words. */
export const gettings = [
  'got hold',
  'gotten hold',
  'got into',
  'gotten into',
  'got at',
  'gotten at',
  'getting into',
] as const;

export const theirTablets = [
  ...['tablet', 'tablets', 'tabs', 'pill', 'pills', 'baclofen', 'lioresal', 'meds', 'med', 'medicine', 'medicines'],
  ...['medication', 'medications', 'mine'],
] as const;

/** Before the tablets these tell that they are the person's own. */
export const ownWords = ['his', 'her', 'hers', 'their', 'theirs', 'own', 'its'] as const;

/** Before the tablets these tell that they are not. */
export const notOwnWords = ['my', 'our', 'someones', 'somebodys', 'elses', 'else', 'mine'] as const;

/** Between the taking and the tablets these begin something else: `took me to get my tablets`. */
export const beginsSomethingElse = [
  ...['to', 'for', 'from', 'about', 'after', 'before', 'with', 'without', 'when', 'and', 'but', 'at', 'in', 'on', 'me'],
  ...['so', 'if', 'because', 'while', 'than', 'off', 'no', 'not', 'trouble', 'problems', 'questions', 'enough'],
] as const;

/** Right after the tablets these tell of carrying or keeping them. */
export const notInMouth = [
  ...['to', 'back', 'home', 'away', 'upstairs', 'out', 'off', 'ready', 'delivered', 'changed', 'checked', 'sorted'],
  ...['reviewed', 'stopped', 'increased', 'reduced', 'lowered', 'raised', 'refilled', 'box', 'card', 'list', 'bottle'],
] as const;
