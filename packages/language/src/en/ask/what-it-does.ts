/** What is answered about: what baclofen does. */
export const whatItDoes = {
  'ask.article.what-it-does': 'What baclofen does',

  'ask.what-is-it.title': 'What baclofen is',
  'ask.what-is-it.use': 'Baclofen loosens tight, stiff muscles and eases spasms.',
  'ask.what-is-it.cause': 'It is used for spasms from nerve problems. MS or an injured spinal cord can cause them.',
  'ask.what-is-it.prescription': 'You can only get it on prescription.',
  'ask.what-is-it.tool':
    'It helps with stiffness, but it does not cure the cause. The aim is the lowest dose that helps.',

  'ask.how-it-works.title': 'How it works',
  'ask.how-it-works.calms': 'It calms the nerves that make muscles tighten.',
  'ask.how-it-works.slows': 'It can slow the brain too. That is why it makes many people sleepy.',
  'ask.how-it-works.kidneys': 'It leaves the body mostly through the kidneys.',

  'ask.how-fast.title': 'How fast it works',
  'ask.how-fast.hour': 'A dose acts after about {onset}. It may take days to find the right dose.',
  'ask.how-fast.child': 'A child may get looser after {from} to {to}. The full effect can take {full}.',
  'ask.how-fast.review':
    'The dose is looked at again {from} to {to} after you reach the top dose. If it does not help you, ask your prescriber how to come off it slowly.',

  'ask.how-long-lasts.title': 'How long a dose lasts',
  'ask.how-long-lasts.half': 'About {low} to {high} after its peak, half of a dose has left the body.',
  'ask.how-long-lasts.between':
    'So stiffness can come back before the next dose. Note when it does, and tell your prescriber.',
  'ask.how-long-lasts.kidneys': 'With weak kidneys it stays longer.',

  'ask.pain.title': 'Pain, back ache and strains',
  'ask.pain.not': 'Baclofen is not a painkiller. It is not meant for back ache or a strained muscle.',
  'ask.pain.rheumatic': 'US labels say it is not for spasms of rheumatic disease.',
  'ask.pain.ask': 'If you use it for pain, ask your prescriber what it should do for you.',

  'ask.other-uses.title': 'Other uses, such as hiccups',
  'ask.other-uses.label':
    'Some doctors use it for hiccups, reflux, or nerve pain in the face. These uses are not on the US or UK label.',
  'ask.other-uses.crps': 'For tight muscles in complex regional pain, tablets have no proof that we found.',
  'ask.other-uses.ask': 'Ask your prescriber why it was chosen for you.',

  'ask.creams.title': 'Creams with baclofen',
  'ask.creams.trial': 'A trial of skin creams, some with baclofen, found them no better than plain cream.',
  'ask.creams.count': 'Tell your team if you use one. It does not count as part of your daily dose.',

  'ask.anxiety-use.title': 'Anxiety and low mood',
  'ask.anxiety-use.no': 'Baclofen has no licence for anxiety, low mood or to relax.',
  'ask.anxiety-use.ask': 'If it was given to you for this, ask your prescriber why. Do not start it on your own.',

  'ask.alcohol-use.title': 'Against alcoholism',
  'ask.alcohol-use.not-us': 'In the US it is not approved to help people drink less.',
  'ask.alcohol-use.france': 'In France it is licensed for this when other treatments failed, with support.',
  'ask.alcohol-use.trials': 'The trials disagree.',
  'ask.alcohol-use.self': 'Never start it on your own to drink less. A doctor has to follow you.',
  'ask.alcohol-use.withdrawal':
    'The shakes from ending alcohol are another illness. Baclofen alone is not a treatment for them.',

  'ask.stroke-and-palsy.title': 'Stroke and cerebral palsy',
  'ask.stroke-and-palsy.uk': 'In the UK it is licensed for stiffness after a stroke and in cerebral palsy.',
  'ask.stroke-and-palsy.us':
    'US tablet labels do not advise it after a stroke. Nor do they in cerebral palsy or Parkinson’s.',
  'ask.stroke-and-palsy.au': 'In Australia it is not advised after a stroke or in cerebral palsy.',
  'ask.stroke-and-palsy.care': 'Do not stop it because of this page. Ask your prescriber what it should do for you.',
} as const;
