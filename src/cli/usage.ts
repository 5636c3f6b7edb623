export const USAGE = `Usage:
  provider-match validate FILE [--from FORMAT] [--strict] [--json]
  provider-match convert FILE [--from FORMAT] [--out FILE]
  provider-match pack FILE [--from FORMAT] --out FILE
  provider-match answers [--language en|es] [--topics NAMES] [--exclude NAMES] [--out FILE]
  provider-match guide [--language en|es] [--topics NAMES] [--exclude NAMES] [--out FILE]
  provider-match receive --db FILE --origin ORIGIN [--port PORT] [--host HOST] [--trust-proxy] [--proof-secret-file FILE]
  provider-match requests list|export|delete --db FILE
  provider-match --help | --version

FILE is a path, or - for standard input. A name that ends in .gz is that of a gzipped file.

validate   Reads a feed and tells what was read, what was left out, and why, by record and line.
convert    Reads providers of another format and writes them as a provider feed, to standard output or to --out.
pack       The same for a large directory: a smaller file that a page searches sooner. docs/large-feeds.md tells when.

--from     provider-feed, qhp (providers.json of the federal marketplace), or auto. Default: auto.
--strict   Also checks against the published JSON Schema; exits with 1 where anything is an error or a warning.
--json     Prints {"format", "usable", "refused", "issues"} for programs; records are counted from 0 there.
--out, -o  Where to write. Default: standard output, but for pack.

answers    Prints the built-in answers as plain HTML, to paste between the tags of <stigma-faq> for who has no scripts.
guide      The same of <care-guide>. docs/content.md tells of both.

--topics   Groups, answers or parts, as in the attributes: --topics "feelings how-soon". --exclude leaves some out.
--language The words' language. Default: en.

receive    Receives consult requests from the form and keeps them in a database. docs/receiver.md tells how to run it.
requests   list names nobody; export --csv [--out FILE] writes all that was sent; delete --older-than 90d removes the old.

--db       The database. receive makes it where it is missing.
--origin   The site whose pages may send, such as https://willow.example. May be given several times.
--port     Where to listen. Default: 8787. --host, default 127.0.0.1: the TLS proxy stands before it.
--trust-proxy         Take the visitor's address from the proxy's X-Forwarded-For.
--proof-secret-file   At least 16 secret characters; asks each sender for a proof of work.

Exit codes: 0 fine, 1 nothing usable, cut off, or a page will refuse the file (or --strict and something is wrong), 2 wrong arguments or unreadable file.`;
