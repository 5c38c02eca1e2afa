import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../rig/project-root.ts';

const LOCALES = globSync('assets/locales/*.json', { cwd: projectPath() }).map((file) =>
  path.basename(file, '.json'),
);

interface Message {
  /** Path of the word, or of the group of its plural forms. */
  readonly key: string;
  /** By plural category; a plain word is its own only form. */
  readonly forms: Readonly<Record<string, string>>;
}

interface Tree {
  readonly [name: string]: string | Tree;
}
const treeSchema: v.GenericSchema<Tree> = v.record(
  v.string(),
  v.union([v.string(), v.lazy(() => treeSchema)]),
);
const formsSchema = v.objectWithRest({ other: v.string() }, v.string());

function messagesOf(locale: string): Message[] {
  const text = readFileSync(projectPath(`assets/locales/${locale}.json`), 'utf8');
  return [...flatten(v.parse(treeSchema, JSON.parse(text)), '')];
}

function* flatten(tree: Tree, prefix: string): Generator<Message> {
  for (const [name, child] of Object.entries(tree)) {
    const key = prefix + name;
    const forms = v.safeParse(formsSchema, child);
    if (typeof child === 'string') yield { key, forms: { plain: child } };
    else if (forms.success) yield { key, forms: forms.output };
    else yield* flatten(child, `${key}.`);
  }
}

const placesIn = (message: string) => [...new Set(message.match(/\$\d/g))].toSorted();

const english = messagesOf('en');

test('the languages that are promised are there', () => {
  expect(LOCALES.toSorted()).toEqual(
    ['ar', 'be', 'de', 'en', 'es', 'fr', 'he', 'pl', 'ru', 'tr', 'uk'].toSorted(),
  );
});

describe.each(LOCALES)('%s', (locale) => {
  const messages = messagesOf(locale);

  test('has every word, and none that English lacks', () => {
    expect(messages.map(({ key }) => key).toSorted()).toEqual(
      english.map(({ key }) => key).toSorted(),
    );
  });

  test('has exactly the plural forms that the language needs', () => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    const wrong = messages
      .filter(({ forms }) => 'other' in forms)
      .filter(({ forms }) => Object.keys(forms).toSorted().join(' ') !== needed.join(' '));
    expect(wrong).toEqual([]);
  });

  test('leaves a place for everything that English has one for', () => {
    const places = new Map(
      english.map(({ key, forms }) => [key, placesIn(Object.values(forms).join(' '))]),
    );
    const wrong = messages.flatMap(({ key, forms }) =>
      Object.values(forms).filter(
        (form) => JSON.stringify(placesIn(form)) !== JSON.stringify(places.get(key)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('has no empty word, and says which language it is', () => {
    const words = messages.flatMap(({ forms }) => Object.values(forms));
    expect(words.filter((word) => word.trim() === '')).toEqual([]);
    const said = messages.find(({ key }) => key === 'extension.locale')?.forms['plain'];
    expect(said?.split('-')[0]).toBe(locale);
  });

  test('is not English left as it was', () => {
    const same = messages.filter(({ key, forms }) => {
      const words = english.find((message) => message.key === key)?.forms;
      return JSON.stringify(words) === JSON.stringify(forms);
    });
    // Names, units and keys are alike in many languages.
    expect(locale === 'en' ? 0 : same.length).toBeLessThan(25);
  });
});

test('every word is used', () => {
  const sources = globSync(
    ['{components,core,entrypoints,platform,modules}/**/*.{ts,tsx}', 'wxt.config.ts'],
    { cwd: projectPath() },
  ).map((file) => readFileSync(projectPath(file), 'utf8'));
  const source = sources.join('\n');
  // `settings.card.${theme}` uses every key of that shape.
  const patterns = [...source.matchAll(/`([a-z_]+(?:\.(?:[\w-]+|\$\{[^}]*\}))+)`/g)].map(
    ([, template = '']) =>
      new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[^.]+')}$`),
  );
  // A template may also end a longer key: `problem_${reason}`.
  const prefixes = [...source.matchAll(/`([a-z_.]+_)\$\{/g)].map(([, prefix = '']) => prefix);
  const unused = english
    .map(({ key }) => key)
    .filter(
      (key) =>
        !source.includes(`'${key}'`) &&
        !source.includes(`__MSG_${key.replaceAll('.', '_')}__`) &&
        !source.includes(`'${key.replaceAll('.', '_')}'`) &&
        !patterns.some((pattern) => pattern.test(key)) &&
        !prefixes.some((prefix) => key.startsWith(prefix)),
    );
  expect(unused).toEqual([]);
});

test('no language file holds markup or control signs', () => {
  const odd = LOCALES.flatMap((locale) =>
    messagesOf(locale).flatMap(({ forms }) =>
      Object.values(forms).filter((form) => /[<>\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(form)),
    ),
  );
  expect(odd).toEqual([]);
});
