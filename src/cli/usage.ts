export const USAGE = `Usage:
  provider-match validate FILE [--from FORMAT] [--strict] [--json]
  provider-match convert FILE [--from FORMAT] [--out FILE]
  provider-match --help | --version

FILE is a path, or - for standard input.

validate   Reads a feed and tells what was read, what was left out, and why, by record and line.
convert    Reads providers of another format and writes them as a provider feed, to standard output or to --out.

--from     provider-feed, qhp (providers.json of the federal marketplace), or auto. Default: auto.
--strict   Also checks against the published JSON Schema; exits with 1 where anything is an error or a warning.
--json     Prints {"format", "usable", "issues"} for programs.
--out      Where to write. Default: standard output.

Exit codes: 0 fine, 1 nothing usable (or --strict and something is wrong), 2 wrong arguments or unreadable file.`;
