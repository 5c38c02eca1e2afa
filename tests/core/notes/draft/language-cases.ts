import type { Expected } from './quotation-cases.ts';

/** One article each, with what a draft finds in it: what a language does its own way, and damaged texts. */
export const LANGUAGE_CASES: Readonly<Record<string, readonly (readonly [string, Expected])[]>> = {
  German: [
    [
      '„Wir haben gefragt“, sagte Bürgermeisterin Edith Carrow am Montag.',
      [['Wir haben gefragt', 'Edith Carrow']],
    ],
    [
      'Nach der Sitzung sagte Angela Merkel: „Wir schaffen das.“',
      [['Wir schaffen das.', 'Angela Merkel']],
    ],
    [
      'Angela Merkel kam. »Wir schaffen das«, sagte sie den Reportern.',
      [['Wir schaffen das', 'Angela Merkel']],
    ],
    ['Der Plan sei „spät, aber gut“, so Angela Merkel.', [['spät, aber gut', 'Angela Merkel']]],
    ['Der sogenannte „Plan B“ ist vom Tisch, sagte Angela Merkel.', []],
  ],
  French: [
    [
      '« Nous avons demandé », a déclaré Emmanuel Macron à la presse.',
      [['Nous avons demandé', 'Emmanuel Macron']],
    ],
    [
      '« C’est une erreur, a déclaré Emmanuel Macron. Nous devons agir. »',
      [
        ['C’est une erreur', 'Emmanuel Macron'],
        ['Nous devons agir.', 'Emmanuel Macron'],
      ],
    ],
    [
      '« C’est une erreur, affirme Emmanuel Macron, et nous le savons. »',
      [
        ['C’est une erreur', 'Emmanuel Macron'],
        ['et nous le savons.', 'Emmanuel Macron'],
      ],
    ],
    ['Selon Emmanuel Macron, « il faut agir vite ».', [['il faut agir vite', 'Emmanuel Macron']]],
    [
      'Emmanuel Macron est venu. « Il faut agir », a-t-il ajouté.',
      [['Il faut agir', 'Emmanuel Macron']],
    ],
  ],
  Russian: [
    ['«Мы готовы», — сказал Дмитрий Песков журналистам.', [['Мы готовы', 'Дмитрий Песков']]],
    [
      '«Мы готовы, — сказал Дмитрий Песков. — Это важно».',
      [
        ['Мы готовы', 'Дмитрий Песков'],
        ['Это важно', 'Дмитрий Песков'],
      ],
    ],
    ['Дмитрий Песков приехал. «Мы готовы», — заявил он.', [['Мы готовы', 'Дмитрий Песков']]],
    ['По словам Дмитрия Пескова, «всё идёт по плану».', [['всё идёт по плану', 'Дмитрия Пескова']]],
    ['Песков заявил: «Мы готовы». Позже Дмитрий Песков уехал.', [['Мы готовы', 'Дмитрий Песков']]],
  ],
  'other languages': [
    ['«Hemos preguntado», dijo Pedro Sánchez en Madrid.', [['Hemos preguntado', 'Pedro Sánchez']]],
    [
      '«Abbiamo chiesto», ha detto Giorgia Meloni ai giornalisti.',
      [['Abbiamo chiesto', 'Giorgia Meloni']],
    ],
    ['„Pytaliśmy” – powiedział Donald Tusk w Sejmie.', [['Pytaliśmy', 'Donald Tusk']]],
    ['«Ми готові», — сказала Ірина Верещук у Києві.', [['Ми готові', 'Ірина Верещук']]],
    [
      'Erdoğan, “Biz hazırız” dedi ve bu toplantıya daha sonra katıldı.',
      [['Biz hazırız', 'Erdoğan']],
    ],
    ['”Vi frågade”, sade Magdalena Andersson till TT.', [['Vi frågade', 'Magdalena Andersson']]],
    ['大統領は「私たちは準備ができている」と述べた。', [['私たちは準備ができている', '']]],
  ],
  damage: [
    ['', []],
    ['“', []],
    ['“never closed, Edith Carrow said', []],
    ['“” ‘’ «»', []],
  ],
};
