import { parseArgs } from 'node:util';
import { FEED_FORMATS, type FeedFormat } from '../feed/convert.js';
import { convert, pack } from './convert.js';
import { fileSentence } from './file-sentence.js';
import { EXIT_OK, EXIT_USAGE } from './exit-code.js';
import type { Io } from './io.js';
import { USAGE } from './usage.js';
import { UsageError } from './usage-error.js';
import { validate } from './validate.js';

/**
 * The whole program.
 *
 * @param args without the interpreter and the script.
 * @returns the exit code.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    io.err(`provider-match: ${fileSentence(error) ?? (error instanceof Error ? error.message : String(error))}`);
    if (isUsage(error)) io.err('Try: provider-match --help');
    return EXIT_USAGE;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<number> {
  const wantsHelp = args.includes('--help') || args.includes('-h');
  // Loaded when asked for: they bring the schema, the database and the answers along.
  if (args[0] === 'receive' && !wantsHelp) return (await import('./receive.js')).receive(args.slice(1), io);
  if (args[0] === 'requests' && !wantsHelp) return (await import('./requests.js')).requests(args.slice(1), io);
  if (args[0] === 'answers' && !wantsHelp) return (await import('./answers.js')).answers(args.slice(1), io);
  if (args[0] === 'guide' && !wantsHelp) return (await import('./answers.js')).guide(args.slice(1), io);
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      out: { type: 'string', short: 'o' },
      strict: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
  if (values.help) return print(io, USAGE);
  if (values.version) return print(io, io.version);
  const [command, path, ...rest] = positionals;
  if (command !== 'validate' && command !== 'convert' && command !== 'pack') {
    throw new UsageError(
      command === undefined
        ? 'No command.'
        : `No command "${command}"; there are validate, convert, pack, answers, guide, receive and requests.`,
    );
  }
  if (path === undefined || rest.length > 0) throw new UsageError(`${command} takes one FILE.`);
  const from = formatFrom(values.from);
  const { strict = false, json = false, out } = values;
  if (command === 'validate') {
    if (out !== undefined) throw new UsageError('--out belongs to convert and pack.');
    return validate(path, { from, strict, json }, io);
  }
  if (strict || json) throw new UsageError('--strict and --json belong to validate.');
  return (command === 'pack' ? pack : convert)(path, { from, ...(out !== undefined && { out }) }, io);
}

function print(io: Io, text: string): number {
  io.out(text);
  return EXIT_OK;
}

function formatFrom(value = 'auto'): FeedFormat | 'auto' {
  const formats: readonly string[] = ['auto', ...FEED_FORMATS];
  if (!formats.includes(value)) throw new UsageError(`No format "${value}"; there are ${formats.join(', ')}.`);
  return value as FeedFormat | 'auto';
}

function isUsage(error: unknown): boolean {
  return error instanceof UsageError || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
}
