/** `npm run explain -- "text"`: each candidate of the text, taken or not, and why. */
import type { Evidence, Refusal } from '../../core/matching/findings.ts';
import { findMentions } from '../../core/matching/matcher.ts';
import { openShippedNames } from './shipped-names.ts';

const TAKEN: Readonly<Record<Evidence, string>> = {
  'full-name': 'a given name, patronymic or initial beside the surname is this person’s',
  title: 'a title or role stands before it',
  context: 'words nearby speak of the actor',
  name: 'a name of the actor at word boundaries, and nothing speaks against it',
  'evidence-on-page': 'doubtful alone, but the text names this actor or another one elsewhere',
};

const REFUSED: Readonly<Record<Refusal, string>> = {
  'no-compound': 'only part of a name; what completes it does not stand beside it',
  technical: 'part of an address, handle, path or code',
  'letter-case': 'these letters, small or capital, are not how the name is written',
  namesake: 'another person or thing of the same name',
  before: 'the words before it make it another thing',
  after: 'the words after it make it another thing',
  near: 'words nearby speak of another thing',
  language: 'this form does not belong to the language of the text',
  'no-evidence': 'too doubtful alone, and nothing else in the text supports it',
};

const text = process.argv.slice(2).join(' ');
if (text === '') {
  process.stderr.write('usage: npm run explain -- "text"\n');
  process.exit(2);
}
const names = await openShippedNames();
const lines: { readonly start: number; readonly line: string }[] = [];
const say = (start: number, end: number, rest: string) =>
  lines.push({ start, line: `${start}–${end} «${text.slice(start, end)}» ${rest}` });
const { mentions } = findMentions(
  names,
  text,
  { established: new Set() },
  {
    onRejected: ({ start, end, actor, why, words }) =>
      say(
        start,
        end,
        `is not ${actor}: ${REFUSED[why]}${words === undefined ? '' : ` («${words.trim()}»)`}`,
      ),
  },
);
for (const { start, end, actor, why } of mentions) say(start, end, `is ${actor}: ${TAKEN[why]}`);
if (lines.length === 0) lines.push({ start: 0, line: 'no form of any name stands in this text' });
for (const { line } of lines.toSorted((a, b) => a.start - b.start)) {
  process.stdout.write(`${line}\n`);
}
