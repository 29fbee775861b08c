import type { KnownMedicine } from '../known-medicine.ts';

/** Anaesthetics (INT-15, some also INT-22). */
export const anaesthetics = [
  { name: 'propofol', also: ['diprivan'], rxNorm: '8782', atc: ['N01AX10'], classes: ['INT-15', 'INT-22'] },
  { name: 'ketamine', also: ['ketalar'], rxNorm: '6130', atc: ['N01AX03'], classes: ['INT-15'] },
  { name: 'etomidate', also: ['amidate'], rxNorm: '4177', atc: ['N01AX07'], classes: ['INT-15'] },
  { name: 'thiopental', also: ['thiopentone'], atc: ['N01AF03'], classes: ['INT-15'] },
  { name: 'sevoflurane', also: ['ultane'], rxNorm: '36453', rxNormRead: true, atc: ['N01AB08'], classes: ['INT-15'] },
  { name: 'isoflurane', also: ['forane'], rxNorm: '6026', rxNormRead: true, atc: ['N01AB06'], classes: ['INT-15'] },
  { name: 'desflurane', also: ['suprane'], rxNorm: '27340', rxNormRead: true, atc: ['N01AB07'], classes: ['INT-15'] },
  { name: 'nitrous oxide', also: ['entonox'], rxNorm: '7486', atc: ['N01AX13'], classes: ['INT-15'] },
  {
    name: 'lidocaine',
    also: ['lignocaine', 'xylocaine', 'lidoderm'],
    rxNorm: '6387',
    rxNormRead: true,
    atc: ['N01BB02'],
    classes: ['INT-15'],
  },
  { name: 'bupivacaine', also: ['marcaine', 'marcain'], rxNorm: '1815', atc: ['N01BB01'], classes: ['INT-15'] },
  { name: 'ropivacaine', also: ['naropin'], rxNorm: '35780', atc: ['N01BB09'], classes: ['INT-15'] },
] as const satisfies readonly KnownMedicine[];
