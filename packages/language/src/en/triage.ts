import { triageQuestions } from './triage-questions.ts';

/** What the triage answers: how fast, what to do next, whom to call, and when to look again. It names no diagnosis. */
export const triage = {
  ...triageQuestions,

  'triage.outcome.emergency-now': 'Get help now. These can be signs of a serious problem.',
  'triage.outcome.urgent-today': 'Get help today. This should not wait until tomorrow.',
  'triage.outcome.contact-within-2-days': 'Talk to your clinic within 2\u00a0working days.',
  'triage.outcome.keep-going-and-watch': 'You told us of no warning sign. Go on as agreed, and watch how you feel.',
  'triage.outcome.words-unread-today':
    'We did not understand what you wrote, and some questions are still open. Get help today.',
  'triage.outcome.words-unread': 'We did not understand what you wrote. The rest told us of no warning sign.',

  'triage.when.emergency-now': 'Now',
  'triage.when.urgent-today': 'Today',
  'triage.when.contact-within-2-days': 'Within 2\u00a0working days',
  'triage.when.keep-going-and-watch': 'Each day',
  'triage.when.words-unread': 'Today',

  'triage.step.emergency': 'Call the emergency number now. Say that it is about baclofen.',
  'triage.step.emergency.crisis':
    'Call the emergency number now. Say that it is about baclofen. You do not have to be alone with this. Stay with someone, or call the crisis line too.',
  'triage.step.emergency.poisons':
    'Call the emergency number now. Say that it is about baclofen, how much, and when. Keep the packs and bring them.',
  'triage.step.emergency.pump':
    'Call the emergency number now. Say that there is a baclofen pump, and show the pump card. Then call the pump clinic.',
  'triage.step.urgent': 'Call your clinic today, before your next dose. Say that it is urgent.',
  'triage.step.urgent.poisons':
    'Call the poisons line now. Say that it is about baclofen, how much, and when. Do not stay alone today.',
  'triage.step.urgent.pump': 'Call your pump clinic today. Say that it is urgent. Ask who helps at night.',
  'triage.step.urgent.supply':
    'Call your clinic or pharmacist today, before your next dose. Say that no baclofen is left for it.',
  'triage.step.urgent.words':
    'Look at the list of warning signs in Help now first. Is one of them there? Then call the emergency number now. If not, call your clinic today and tell them what you wrote.',
  'triage.step.contact': 'Call your clinic within 2\u00a0working days. Tell them what you told us here.',
  'triage.step.contact.ask':
    'Some questions are still open. Answer them now if you can. If you cannot, call your clinic within 2\u00a0working days.',
  'triage.step.watch': 'Look each day at how you feel. Tell your clinic what you see at your next visit.',
  'triage.step.watch.words':
    'Is what you wrote new, or does it worry you? Then tell it to your clinic or a pharmacist today.',

  'triage.note.stay': 'Stay with them. If they are very sleepy, lay them on their side.',
  'triage.note.stay-together': 'Ask someone to stay with you until help is there.',
  'triage.note.nothing-by-mouth': 'Give no food and no alcohol. Do not try to make anyone vomit.',
  'triage.note.open': 'Some questions are still open. Answer them too if you can.',
  'triage.note.do-not-drive': 'Do not drive.',
  'triage.note.words-unread': 'This app did not understand what you wrote. Tell it to the people you call.',
  'triage.note.look-at-list': 'Look at the list of warning signs in Help now again. Is one of them what you meant?',

  'triage.back.emergency-now': 'If it gets worse while you wait, call again at once.',
  'triage.back.urgent-today':
    'If something new comes, answer the questions again. If a sign of the first list comes, call the emergency number at once.',
  'triage.back.contact-within-2-days':
    'If something new comes before that, answer the questions again. If a sign of the first list comes, call the emergency number at once.',
  'triage.back.keep-going-and-watch':
    'Answer the questions again tomorrow, and at once if something new comes. Ask your clinic when you are not sure.',

  'triage.back-to-words':
    'Open Help now too. It asks how you are and lists what cannot wait. If you get worse, call the emergency number at once.',

  'triage.call.emergency': 'Emergency',
  'triage.call.poisons': 'Poisons or urgent advice',
  'triage.call.crisis': 'Crisis line',
  'triage.call.clinic-else-poisons': 'Your clinic first. If nobody answers: poisons or urgent advice',
  'triage.call.clinic-else-emergency': 'Your clinic. If it gets worse: emergency',

  'triage.because': 'Because of: {signs}.',
  'triage.open': 'Not answered yet: {signs}.',
  'triage.title': 'Help now',
} as const;
