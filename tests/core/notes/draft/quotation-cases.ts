/** What is quoted, and the name of who is taken to have said it; '' where an editor must decide. */
export type Expected = readonly (readonly [words: string, speaker: string])[];

/** One article each, with what a draft finds in it: rules that hold in any language. */
export const QUOTATION_CASES: Readonly<Record<string, readonly (readonly [string, Expected])[]>> = {
  'where the speaker stands': [
    ['“We asked,” Mr. Wren told reporters.', [['We asked', 'Wren']]],
    ['“We asked,” said Tobias Wren, who runs the ferry.', [['We asked', 'Tobias Wren']]],
    ['Tobias Wren said: “We asked.”', [['We asked.', 'Tobias Wren']]],
    ['Then Tobias Wren said, “We asked.”', [['We asked.', 'Tobias Wren']]],
    ['Carrow said: “We asked.”', [['We asked.', 'Carrow']]],
    ['The mayor, Edith Carrow: “We asked.”', [['We asked.', 'Edith Carrow']]],
    ['According to Edith Carrow, “nobody asked.”', [['nobody asked.', 'Edith Carrow']]],
    ['“Nobody asked,” according to Edith Carrow.', [['Nobody asked', 'Edith Carrow']]],
    ['“We asked,” Edith Carrow, the mayor of Marlow Quay, said.', [['We asked', 'Edith Carrow']]],
    ['“We asked,” said the mayor of Marlow Quay, Edith Carrow.', [['We asked', 'Edith Carrow']]],
    ['“We asked,” said Mayor Edith Carrow.', [['We asked', 'Edith Carrow']]],
    [
      'Edith Carrow called the plan “late but sound” on Monday.',
      [['late but sound', 'Edith Carrow']],
    ],
    ['Edith Carrow, “we asked,” said on Monday.', [['we asked', 'Edith Carrow']]],
    ['“Why?” Edith Carrow asked.', [['Why?', 'Edith Carrow']]],
  ],
  'who is named, and does not speak': [
    [
      '“We asked,” Tobias Wren, a member of the Harbour Board, said.',
      [['We asked', 'Tobias Wren']],
    ],
    ['“We asked,” a spokesman for Edith Carrow said.', [['We asked', '']]],
    ['“We asked,” Edith Carrow’s lawyer said.', [['We asked', '']]],
    ['Putin’s spokesman Dmitry S. Peskov said: “We asked.”', [['We asked.', 'Dmitry S. Peskov']]],
    ['“Edith Carrow knew,” Tobias Wren said.', [['Edith Carrow knew', 'Tobias Wren']]],
    ['Tobias Wren told Edith Carrow: “We asked.”', [['We asked.', 'Tobias Wren']]],
  ],
  'quotations in parts': [
    [
      '“If so,” Edith Carrow said, “pay for it.”',
      [
        ['If so', 'Edith Carrow'],
        ['pay for it.', 'Edith Carrow'],
      ],
    ],
    [
      '“We asked,” Edith Carrow said. “Nobody came.”',
      [
        ['We asked', 'Edith Carrow'],
        ['Nobody came.', 'Edith Carrow'],
      ],
    ],
    [
      '“We asked.” “Nobody came,” Edith Carrow said.',
      [
        ['We asked.', 'Edith Carrow'],
        ['Nobody came', 'Edith Carrow'],
      ],
    ],
    [
      '“We asked,” Edith Carrow said. “No,” Tobias Wren said.',
      [
        ['We asked', 'Edith Carrow'],
        ['No', 'Tobias Wren'],
      ],
    ],
    [
      'Edith Carrow said: “We asked.” Tobias Wren said: “No.”',
      [
        ['We asked.', 'Edith Carrow'],
        ['No.', 'Tobias Wren'],
      ],
    ],
    ['“We have no choice. “ Edith Carrow said.', [['We have no choice.', 'Edith Carrow']]],
  ],
  'across paragraphs': [
    [
      'Edith Carrow said: “We asked.\n“Nobody came.”',
      [
        ['We asked.', 'Edith Carrow'],
        ['Nobody came.', 'Edith Carrow'],
      ],
    ],
    ['Edith Carrow went on:\n“We asked.”', [['We asked.', 'Edith Carrow']]],
    [
      '“We asked,” Edith Carrow said.\n“Nobody came.”',
      [
        ['We asked', 'Edith Carrow'],
        ['Nobody came.', 'Edith Carrow'],
      ],
    ],
    [
      '“We asked,” Edith Carrow said. “No,” Tobias Wren said.\n“Yes, yes.”',
      [
        ['We asked', 'Edith Carrow'],
        ['No', 'Tobias Wren'],
        ['Yes, yes.', ''],
      ],
    ],
    ['The bridge is shut.\n“Nobody came.”', [['Nobody came.', '']]],
  ],
  'words that stand for a name': [
    ['Edith Carrow came. “We asked,” she said.', [['We asked', 'Edith Carrow']]],
    ['Edith Carrow met Tobias Wren. “We asked,” she said.', [['We asked', '']]],
    ['Ms. Carrow met Mr. Wren. “We asked,” she said.', [['We asked', 'Carrow']]],
    [
      '“We asked,” Edith Carrow told Tobias Wren. “Nobody came,” she added.',
      [
        ['We asked', 'Edith Carrow'],
        ['Nobody came', 'Edith Carrow'],
      ],
    ],
    ['Edith Carrow came.\n“We asked,” she said.', [['We asked', 'Edith Carrow']]],
    ['Mayor Edith Carrow came. “We asked,” the mayor said.', [['We asked', 'Edith Carrow']]],
    [
      'The Harbour Board denied it. “We asked,” the board said in a letter.',
      [['We asked', 'Harbour Board']],
    ],
    ['“We asked,” he said.', [['We asked', '']]],
    [
      'Edith Carrow, who has a shop on Mill Street, came. “We asked,” she said.',
      [['We asked', 'Edith Carrow']],
    ],
    ['Edith Carrow came.\nIt rained.\n“We asked,” she said.', [['We asked', '']]],
  ],
  'marks that hold nothing said': [
    ['The so-called “special operation” went on, Tobias Wren said.', []],
    ['The “special” bus did not come.', []],
    ['They read the “Quay Courier” at breakfast.', []],
    ['He sailed on the “Bounty” with Tobias Wren.', []],
    ['Газета «Коммерсант» вышла в срок.', []],
    ['В «Единой России» заявили, что закон принят.', []],
    ['The ‘ratchet’ effect of the ’90s is over.', []],
  ],
  'single and straight marks': [
    [
      '‘We can’t let the workers’ rights go,’ Edith Carrow said.',
      [['We can’t let the workers’ rights go', 'Edith Carrow']],
    ],
    ["'We can't pay,' Edith Carrow said.", [["We can't pay", 'Edith Carrow']]],
    ['"We asked," said Edith Carrow.', [['We asked', 'Edith Carrow']]],
    ['“He told me ‘no’ twice,” Edith Carrow said.', [['He told me ‘no’ twice', 'Edith Carrow']]],
  ],
  'names with titles and additions': [
    ['“It’s over,” Ms. Lee, 45, told reporters.', [['It’s over', 'Lee']]],
    ['"It works," Dr. Jane Doe said.', [['It works', 'Jane Doe']]],
    ['“No,” Dmitry Peskov, the Kremlin spokesman, said.', [['No', 'Dmitry Peskov']]],
    ['“No,” said Kremlin spokesman Dmitry Peskov.', [['No', 'Dmitry Peskov']]],
    ['“No,” said a Kremlin spokesman.', [['No', '']]],
    ['“We lost,” O’Brien said.', [['We lost', 'O’Brien']]],
    ['Smith, asked about it, replied: “No.”', [['No.', 'Smith']]],
    ['Olaf Scholz (SPD) sagte: „Wir helfen.“', [['Wir helfen.', 'Olaf Scholz']]],
    ['« Non », a dit Bruno Le Maire.', [['Non', 'Bruno Le Maire']]],
    ['«Нет», – заявил президент Украины Владимир Зеленский.', [['Нет', 'Владимир Зеленский']]],
  ],
  'titles and bodies': [
    [
      '“Act now,” President Emmanuel Macron of France said in an address.',
      [['Act now', 'Emmanuel Macron']],
    ],
    ['A U.S. official said, “We are watching.”', [['We are watching.', '']]],
    ['“No,” the Pentagon’s spokesman, John Kirby, said.', [['No', 'John Kirby']]],
    ['Lavrov said Russia’s “red lines” must be respected.', []],
    [
      '„Ja“, sagte Außenminister Sergej Lawrow laut der Agentur Interfax.',
      [['Ja', 'Sergej Lawrow']],
    ],
    ['Die Kanzlerin sagte: »Ja.« Angela Merkel ging.', [['Ja.', '']]],
    ['«Нет», — заявила представитель МИД Мария Захарова.', [['Нет', 'Мария Захарова']]],
    [
      'Президент Литвы Гитанас Науседа назвал это «гибридной атакой».',
      [['гибридной атакой', 'Гитанас Науседа']],
    ],
    ['Cumhurbaşkanı Erdoğan, "Kazanacağız" dedi.', [['Kazanacağız', 'Erdoğan']]],
  ],
  'several voices': [
    [
      'Mr. Biden said that “we stand” and that “the world is watching.”',
      [
        ['we stand', 'Biden'],
        ['the world is watching.', 'Biden'],
      ],
    ],
    [
      '«È triste», ha detto Mario Draghi. «Ma ce la faremo».',
      [
        ['È triste', 'Mario Draghi'],
        ['Ma ce la faremo', 'Mario Draghi'],
      ],
    ],
    [
      '„To smutny dzień” – ocenił premier Mateusz Morawiecki. „Damy radę” – dodał.',
      [
        ['To smutny dzień', 'Mateusz Morawiecki'],
        ['Damy radę', 'Mateusz Morawiecki'],
      ],
    ],
    [
      'Tom Lee said “yes”. Ann Roe said “no”.',
      [
        ['yes', 'Tom Lee'],
        ['no', 'Ann Roe'],
      ],
    ],
    [
      'Smith called it “a disgrace” and “dead on arrival”.',
      [
        ['a disgrace', 'Smith'],
        ['dead on arrival', 'Smith'],
      ],
    ],
    [
      '“First,” Smith said. “Second.” Jones disagreed: “Wrong.”',
      [
        ['First', 'Smith'],
        ['Second.', 'Smith'],
        ['Wrong.', 'Jones'],
      ],
    ],
    [
      '“We must go,” Biden said. Harris agreed. “Yes, we must,” she said.',
      [
        ['We must go', 'Biden'],
        ['Yes, we must', ''],
      ],
    ],
    [
      'Selenskyj sagte: „Wir geben nicht auf.“ „Das ist wichtig“, fügte er hinzu.',
      [
        ['Wir geben nicht auf.', 'Selenskyj'],
        ['Das ist wichtig', 'Selenskyj'],
      ],
    ],
  ],
};
