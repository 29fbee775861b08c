import { describe, expect, it } from 'vitest';
import { granulesIn, liquidIn, tabletIn } from './typed-product.ts';

const mg = (value: number) => ({ value, unit: 'mg' });

describe('A tablet as typed after its flag', () => {
  it('is its strength in mg, with a line to break it', () => {
    expect(tabletIn('10:scored')).toEqual({ id: 't10', form: 'tablet', strength: mg(10), scored: true });
    expect(tabletIn(' 2.5 mg: scored ')).toEqual({ id: 't2.5', form: 'tablet', strength: mg(2.5), scored: true });
    // nobody said whether it has a line, so nobody may halve it
    expect(tabletIn('10')).toEqual({ id: 't10', form: 'tablet', strength: mg(10) });
  });

  it('says where it has no line', () => {
    expect(tabletIn('5:unscored')).toEqual({ id: 't5', form: 'tablet', strength: mg(5), scored: false });
  });

  it('is none where anything else stands there', () => {
    for (const typed of ['', 'ten', '7,5', '.5', '-5', '1e1', '10 ug', '10:halved', '5:', '10 20', '10;reboot']) {
      expect(tabletIn(typed), typed).toBeUndefined();
    }
  });
});

describe('Granules as typed after their flag', () => {
  it('are what a packet holds in mg', () => {
    expect(granulesIn('5')).toEqual({ id: 'g5', form: 'granules', strength: mg(5) });
    expect(granulesIn('5:unscored')).toBeUndefined();
  });
});

describe('A liquid as typed after its flag', () => {
  const liquid = {
    id: 'l1',
    form: 'liquid',
    strength: { value: 1, unit: 'mg/mL' },
    mark: { value: 0.5, unit: 'mL' },
  };

  it('is its strength in mg in 1 mL and the marks of its syringe', () => {
    expect(liquidIn('1:0.5')).toEqual(liquid);
    expect(liquidIn('1 mg/mL: 0.5 mL')).toEqual(liquid);
  });

  it('is none without its marks, or with a strength in another volume', () => {
    for (const typed of ['1', '1:', ':0.5', '5 mg/5 mL:0.5', '1:0,5']) expect(liquidIn(typed), typed).toBeUndefined();
  });
});
