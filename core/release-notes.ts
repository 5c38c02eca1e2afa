/** What is new in one version, as the changelog tells it. */
export interface ReleaseNotes {
  readonly version: string;
  /** ISO 8601 calendar date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly groups: readonly ReleaseGroup[];
}

export interface ReleaseGroup {
  /** "Added", "Changed", "Fixed" and the like. */
  readonly title: string;
  readonly changes: readonly string[];
}

/**
 * The notes of one version.
 * @param changelog Markdown in the form of Keep a Changelog
 * @returns undefined where the changelog does not tell that version.
 */
export function releaseNotes(changelog: string, version: string): ReleaseNotes | undefined {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((one) => one.startsWith(`${version} - `));
  const date = /^\S+ - (\d{4}-\d{2}-\d{2})/.exec(section ?? '')?.[1];
  if (section === undefined || date === undefined) return undefined;
  const [, ...groups] = section.split(/^### /m);
  return { version, date, groups: groups.map(readGroup) };
}

function readGroup(text: string): ReleaseGroup {
  const [title = '', ...lines] = text.split('\n');
  const changes = lines
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2).replaceAll('`', '').trim());
  return { title: title.trim(), changes };
}
