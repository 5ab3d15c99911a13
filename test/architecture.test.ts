import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { COMMANDS, MESSAGE_COMMANDS } from '../commands/index.ts';
import { dataDirectory } from '../src/dataset/files.ts';
import { loadVocabulary } from '../src/understanding/words/vocabulary.ts';
import { shortestTime } from './shortest-time.ts';

/** What the house rests on: which room may use which, and how large and how named its files are. */

const root = path.join(path.dirname(new URL(import.meta.url).pathname), '..');

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => statSync(path.join(root, file)).isFile());
}

const sourceFiles = [...filesBelow('src'), ...filesBelow('commands')];
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** What each room may use, beside itself. A room that is not here may not be there. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  periods: [],
  dataset: ['periods'],
  query: ['periods'],
  answering: ['query', 'dataset', 'periods'],
  checking: ['answering', 'query', 'dataset', 'periods'],
  understanding: ['query', 'dataset', 'periods'],
  presentation: ['answering', 'checking', 'query', 'dataset', 'periods'],
  answerer: ['understanding', 'checking', 'answering', 'presentation', 'query', 'dataset', 'periods'],
  telemetry: [],
  discord: [
    'telemetry',
    'answerer',
    'understanding',
    'answering',
    'presentation',
    'query',
    'dataset',
    'periods',
  ],
  commands: [
    'discord',
    'answerer',
    'understanding',
    'answering',
    'presentation',
    'query',
    'dataset',
    'periods',
  ],
  sharding: ['discord'],
  local: [],
  terminal: ['understanding', 'answering'],
  bench: [
    ...['local', 'discord', 'answerer', 'understanding', 'answering', 'presentation'],
    ...['query', 'dataset', 'periods'],
  ],
  starting: [
    ...['terminal', 'local', 'sharding', 'discord', 'telemetry', 'answerer', 'understanding', 'dataset'],
    'periods',
  ],
  cli: [
    ...[
      'bench',
      'terminal',
      'starting',
      'local',
      'sharding',
      'discord',
      'telemetry',
      'answerer',
      'understanding',
      'answering',
      'presentation',
    ],
    ...['query', 'dataset', 'periods'],
  ],
};

/** Files of another room that a room may use although the table does not say so, each with the reason. */
const EXCEPTIONS: readonly { readonly room: string; readonly uses: string; readonly because: string }[] = [
  { room: 'query', uses: 'src/dataset/schema.ts', because: 'a query names metrics by their ids' },
  {
    room: 'understanding',
    uses: 'src/answering/answer.ts',
    because: 'a refusal is an outcome like any other',
  },
  {
    room: 'understanding',
    uses: 'src/answering/resolve-figure.ts',
    because: 'of several readings, one that has a figure is meant',
  },
  {
    room: 'understanding',
    uses: 'src/answering/expression/value-of.ts',
    because: 'only from a positive amount on has a change in percent a meaning',
  },
  {
    room: 'understanding',
    uses: 'src/answering/printed-in-prose.ts',
    because: 'the prose of a document is asked for only where it prints another number than the tables',
  },
  {
    room: 'understanding',
    uses: 'src/answering/known-periods.ts',
    because: 'a statement asked for without a period is the newest that there is',
  },
  {
    room: 'understanding',
    uses: 'src/answering/unanswered.ts',
    because: 'a question that cannot be read is offered the same nearest questions',
  },
  { room: 'understanding', uses: 'src/presentation/view.ts', because: 'the languages are named there' },
  {
    room: 'understanding',
    uses: 'src/presentation/period-names.ts',
    because: 'suggestions are told by the names that answers use',
  },
  {
    room: 'understanding',
    uses: 'src/presentation/question-text.ts',
    because: 'a turn that goes on calculating is read behind the question before it',
  },
  { room: 'discord', uses: 'commands/index.ts', because: 'the bot is started with the list of its commands' },
];

/** The two files that join the rooms are one room. */
const JOINING: Readonly<Record<string, string>> = {
  'src/answerer.ts': 'answerer',
  'src/open-answerer.ts': 'answerer',
  'src/configuration.ts': 'starting',
};

function roomOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  return JOINING[file] ?? (top === 'commands' ? 'commands' : room);
}

/** The files of ours that a file imports, by whatever form of import. */
function importsOf(file: string): string[] {
  const imports = textOf(file).matchAll(/(?:from|import|require)\s*\(?\s*'(\.{1,2}\/[^']+)'/g);
  return [...imports].map(([, target = '']) => path.posix.join(path.posix.dirname(file), target));
}

describe('the rooms', () => {
  const imports = sourceFiles
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => importsOf(file).map((target) => ({ file, target })));

  it('are all in the table', () => {
    const rooms = new Set(sourceFiles.map(roomOf));
    expect([...rooms].filter((room) => !(room in ROOMS))).toEqual([]);
    expect(Object.keys(ROOMS).filter((room) => !rooms.has(room))).toEqual([]);
    expect(imports.length).toBeGreaterThan(300);
  });

  it('use only what lies below them in the table', () => {
    const wrong = imports.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      const isException = EXCEPTIONS.some(({ room, uses }) => room === from && uses === target);
      return from !== to && ROOMS[from]?.includes(to) !== true && !isException;
    });
    expect(wrong.map(({ file, target }) => `${file} uses ${target}`)).toEqual([]);
  });

  it('make use of each exception', () => {
    const idle = EXCEPTIONS.filter(
      ({ room, uses }) => !imports.some(({ file, target }) => roomOf(file) === room && target === uses),
    );
    expect(idle.map(({ room, uses }) => `${room} does not use ${uses}`)).toEqual([]);
  });

  it('use each other in no circle: each only what stands before it', () => {
    const order = Object.keys(ROOMS);
    const late = Object.entries(ROOMS).flatMap(([room, uses]) =>
      uses.filter((used) => order.indexOf(used) >= order.indexOf(room)).map((used) => `${room} uses ${used}`),
    );
    expect(late).toEqual([]);
  });

  it('import nothing but files that there are', () => {
    const files = new Set(sourceFiles);
    const missing = imports.filter(({ target }) => target.endsWith('.ts') && !files.has(target));
    expect(missing).toEqual([]);
  });
});

describe('the middle of the house', () => {
  const PURE: readonly string[] = [
    'periods',
    'query',
    'answering',
    'checking',
    'understanding',
    'presentation',
  ];
  /** Pictures are drawn in a thread of its own, which is given up after a while: the one place that touches the world. */
  const DRAWING: ReadonlySet<string> = new Set([
    'src/presentation/chart/draw-png.ts',
    'src/presentation/chart/draw-worker.ts',
  ]);
  const pure = sourceFiles.filter((file) => PURE.includes(roomOf(file)) && !DRAWING.has(file));
  /** Where a file is read or a module loaded, by whom, and why. */
  const MAY_LOAD: Readonly<Record<string, string>> = {
    'src/answering/expression/parse.ts': 'loads the parser of expressions when the first one comes',
    'src/checking/claim-words.ts': 'reads the words of statements about figures when the program starts',
    'src/understanding/words/vocabulary.ts': 'reads the words of the trade when the program starts',
  };

  it.each([
    ['reads no clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\b|\bsetTimeout\b/],
    ['throws no dice', /\bMath\.random\b|\brandomUUID\b/],
    ['touches no network', /\bfetch\(|'node:(?:http|https|net)'|'ws'/],
    ['knows no environment', /\bprocess\./],
    ['prints nothing', /\bconsole\./],
  ])('%s', (_, pattern) => {
    const files = pure.filter((file) => pattern.test(textOf(file)));
    expect(files).toEqual([]);
  });

  it('reads no files, but for those that are named here', () => {
    const reading = pure.filter((file) => /'node:(?:fs|path|module)|dataset\/files\.ts'/.test(textOf(file)));
    expect(reading.filter((file) => !(file in MAY_LOAD))).toEqual([]);
    expect(Object.keys(MAY_LOAD).filter((file) => !reading.includes(file))).toEqual([]);
  });

  it('knows nothing of Discord outside of its own folders', () => {
    const knowing = pure.filter(
      (file) => !file.startsWith('src/presentation/discord/') && /from 'discord/.test(textOf(file)),
    );
    expect(knowing).toEqual([]);
  });
});

describe('the files', () => {
  const MOST_LINES = 300;

  it(`have ${MOST_LINES} lines at most`, () => {
    const long = sourceFiles
      .filter((file) => /\.(?:ts|js|css|html)$/.test(file))
      .map((file) => ({ file, lines: textOf(file).split('\n').length - 1 }))
      .filter(({ lines }) => lines > MOST_LINES);
    expect(long).toEqual([]);
  });

  it('are named by what they are', () => {
    const vague = [...sourceFiles, ...filesBelow('test')].filter((file) =>
      /(?:^|[/-])(?:utils?|helpers?|managers?|misc|common|stuff)(?:[/.-]|$)/i.test(file),
    );
    expect(vague).toEqual([]);
  });

  it('of tests are all run', () => {
    const files = filesBelow('test');
    const run = files.filter((file) => file.endsWith('.test.ts')).map(textOf);
    // what a test imports to make its tests with is run by it
    const isRun = (file: string): boolean =>
      file.endsWith('.test.ts') || run.some((test) => test.includes(`/${path.basename(file)}';`));
    const unrun = files.filter((file) => /\bit(?:\.\w+)*\(/.test(textOf(file)) && !isRun(file));
    expect(unrun).toEqual([]);
  });

  it('leave no test out, and none alone', () => {
    const left = filesBelow('test').filter((file) => /\b(?:it|describe|test)\.only\(/.test(textOf(file)));
    expect(left).toEqual([]);
  });
});

describe('what must be in a list', () => {
  it('each command is in the list of commands', () => {
    const index = textOf('commands/index.ts');
    const files = filesBelow('commands').filter((file) => file !== 'commands/index.ts');
    const unlisted = files.filter((file) => !index.includes(`'./${path.posix.basename(file)}'`));
    expect(unlisted).toEqual([]);
    expect(COMMANDS.length + MESSAGE_COMMANDS.length).toBe(files.length);
  });

  it('each kind of answer is used', () => {
    const dispatcher = textOf('src/answering/answer-query.ts');
    const unused = filesBelow('src/answering/kinds').filter(
      (file) => !dispatcher.includes(`'./kinds/${path.posix.basename(file)}'`),
    );
    expect(unused).toEqual([]);
  });

  it('each rule that reads a question is used', () => {
    const rules = textOf('src/understanding/questions/rules.ts');
    const unused = filesBelow('src/understanding/questions/rules').filter(
      (file) => !rules.includes(`'./rules/${path.posix.basename(file)}'`),
    );
    expect(unused).toEqual([]);
  });

  it('each check of the data is run', () => {
    const checks = textOf('src/dataset/audit/checks.ts');
    const unused = filesBelow('src/dataset/audit/checks').filter(
      (file) => !checks.includes(`'./checks/${path.posix.basename(file)}'`),
    );
    expect(unused).toEqual([]);
  });
});

type Literal = { readonly file: string; readonly source: string; readonly flags: string };

/** The regular expressions written in a file. */
function literalsIn(file: string): Literal[] {
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest));
  return found;
}

describe('the regular expressions', () => {
  const { periods, rewritten } = loadVocabulary(dataDirectory());
  const literals = [
    ...sourceFiles.filter((file) => file.endsWith('.ts')).flatMap(literalsIn),
    ...[...periods.english, ...periods.japanese, ...rewritten].map(([source]) => ({
      file: 'data/vocabulary',
      source,
      flags: 'g',
    })),
  ];

  it('are found', () => {
    expect(literals.length).toBeGreaterThan(60);
  });

  /** What makes the usual runaway expressions run: much of one kind, and an end that does not fit. */
  const ATTACKS: readonly string[] = [
    'a',
    '1',
    ' ',
    ',',
    '-',
    '.',
    '1,',
    'a ',
    '1q',
    "'",
    '(',
    '*',
    '*a',
    '_',
    '/',
    '年',
    'ー',
    '4月',
  ]
    .map((part) => part.repeat(Math.ceil(800 / part.length)))
    .flatMap((text) => [text, `${text}\0`, `x${text}!`]);

  it('take no time on what was made to take theirs', () => {
    const slow = literals.flatMap(({ file, source, flags }) => {
      const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
      const took = ATTACKS.map((text) => shortestTime(() => text.replace(pattern, ''), 10));
      return Math.max(...took) < 10 ? [] : [{ file, source, ms: Math.max(...took) }];
    });
    expect(slow).toEqual([]);
  });
});
