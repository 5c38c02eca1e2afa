import { expect, test } from 'vitest';
import { quotationMarksOf } from '../../../core/typography/quotation-marks.ts';

test.each([
  ['en', '“', '”'],
  ['de-CH', '„', '“'],
  ['pl', '„', '”'],
  ['RU', '«', '»'],
  ['be', '«', '»'],
  ['xx', '“', '”'],
  ['constructor', '“', '”'],
])('%s', (language, open, close) => {
  expect(quotationMarksOf(language)).toEqual({ open, close });
});
