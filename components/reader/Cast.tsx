import type { StatementView } from '../../core/notes/view/actor-view.ts';
import type { CastMember } from '../../core/reader/article-cast.ts';
import { readerHash } from '../../core/reader/place.ts';
import { directionOf } from '../../core/texts/texts.ts';
import { NoteText, Quoted } from '../notes/NoteText.tsx';
import { StatementOrigin } from '../notes/StatementOrigin.tsx';
import { useTexts } from '../texts.tsx';

export interface CastProps {
  /** Article id. */
  readonly article: string;
  /** BCP 47 tag of the article. */
  readonly language: string;
  readonly cast: readonly CastMember[];
  /** Actor id of the member whose words are shown. */
  readonly open: string | undefined;
  /** Statement id. */
  readonly current: string | undefined;
  readonly copied: string | undefined;
  readonly onCopy: (statement: StatementView) => void;
}

/** Who is in the article; the chosen one with links to every word of theirs. */
export function Cast({ cast, ...shared }: CastProps) {
  const { t } = useTexts();
  return (
    <nav class="cast" aria-labelledby="cast-title">
      <h2 id="cast-title" class="cast-title">
        {t('reader.cast')}
      </h2>
      <ul>
        {cast.map((member) => (
          <Member key={member.id} member={member} {...shared} />
        ))}
      </ul>
    </nav>
  );
}

interface MemberProps extends Omit<CastProps, 'cast'> {
  readonly member: CastMember;
}

function Member({ member, article, language, open, current, copied, onCopy }: MemberProps) {
  const { t, plural } = useTexts();
  const isOpen = member.id === open;
  const words = member.statements.filter(
    ({ statement, isOthers }) => statement.type === 'Quotation' && !isOthers,
  );
  return (
    <li class="member" data-open={isOpen ? '' : undefined}>
      <a
        class="member-name"
        href={readerHash({ article, actor: member.id })}
        aria-current={isOpen ? 'true' : undefined}
      >
        <NoteText text={member.name} language={language} />
      </a>
      <p class="member-role">
        <NoteText text={member.jobTitle} language={language} />
        {words.length > 0 && ` · ${plural('reader.quotations', words.length)}`}
      </p>
      {isOpen && (
        <ol class="member-statements">
          {member.statements.map(({ statement, isOthers }) => (
            <li key={statement.id} data-current={statement.id === current ? '' : undefined}>
              {isOthers && statement.speaker && (
                <p class="member-speaker">
                  <NoteText text={statement.speaker.name} language={language} />
                </p>
              )}
              <a
                href={readerHash({ article, actor: member.id, statement: statement.id })}
                dir={directionOf(language)}
                aria-current={statement.id === current ? 'true' : undefined}
              >
                {statement.type === 'Quotation' ? (
                  <Quoted text={statement.text} language={language} />
                ) : (
                  <NoteText text={statement.text} language={language} />
                )}
              </a>
              {statement.type === 'ReportedSpeech' && <p class="origin">{t('card.paraphrased')}</p>}
              <StatementOrigin statement={statement} language={language} />
              <button type="button" class="quiet-button" onClick={() => onCopy(statement)}>
                {t(copied === statement.id ? 'card.copied' : 'card.copy_label')}
              </button>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}
