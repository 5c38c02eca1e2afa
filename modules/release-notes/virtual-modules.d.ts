/** What is new in the version that is built; undefined where the changelog does not tell. */
declare module 'virtual:dramatis/release-notes' {
  // oxlint-disable-next-line consistent-type-imports -- the module must stay ambient
  const notes: import('../../core/release-notes.ts').ReleaseNotes | undefined;
  export default notes;
}
