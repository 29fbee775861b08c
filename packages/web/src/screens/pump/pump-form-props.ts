import type { PumpDraft } from '../../pump/pump-draft.ts';

export interface PumpFormProps {
  readonly draft: PumpDraft;
  readonly change: (fields: Partial<PumpDraft>) => void;
}
