/** Our promises in the words of Caddy. */
import { ASK_AGAIN, EVERYWHERE, FOR_EVER, FRAME, POLICY, HASHED, HIDDEN, PAGE, TYPES } from './promises.ts';

export function caddyFile(): string {
  return `# Sourceline on Caddy (2.6 or newer): copy this to /etc/caddy/Caddyfile, and change what is marked with <-, or set those variables.
# Written by npm run hosting, from src/tools/hosting/promises.ts; tried in src/tools/hosting/hosts.test.ts.

# <- the site's address; Caddy sees to the certificate
{$SOURCELINE_SITE:example.org} {
	# <- what npm run build writes (dist/); under a path, the folder that the path begins in
	root * {$SOURCELINE_ROOT:/srv/sourceline}

	route {
		@writing not method GET HEAD
		respond @writing 405

		header {
			Cache-Control "${ASK_AGAIN}"
${everywhere()}
		}

		@hashed path_regexp ${HASHED}
		header @hashed Cache-Control "${FOR_EVER}"

		# The frame: anyone may show it. To name those who may, add to its policy, such as: ; frame-ancestors 'self' https://news.example
		@frame path_regexp ${FRAME}
		header @frame Content-Security-Policy "${POLICY}"

		@page {
			path_regexp ${PAGE}
			not path_regexp ${FRAME}
		}
		header @page Content-Security-Policy "${POLICY}"

${types()}

		@hidden path_regexp ${HIDDEN}
		error @hidden 404

		# A page without its slash: the file server would lead there, but lose what is asked.
		@slash {
			not path */ //*
			file {path}/index.html
			expression {query} != ""
		}
		redir @slash {path}/?{query} permanent

		# Smaller files lie beside those that they stand for.
		file_server {
			precompressed br gzip
		}
	}

${errors()}
}
`;
}

/** What was said before of a file that is not there is said anew. */
function errors(): string {
  return `	handle_errors {
		# <- under a path: /some/path/404.html, or set the variable to /some/path
		rewrite * {$SOURCELINE_BASE}/404.html
		header {
			Cache-Control "${ASK_AGAIN}"
			Content-Security-Policy "${POLICY}"
			Content-Type "${TYPES['html'] ?? ''}"
		}
		file_server {
			precompressed br gzip
		}
	}`;
}

function everywhere(): string {
  return Object.entries(EVERYWHERE)
    .map(([name, value]) => `\t\t\t${name} "${value}"`)
    .join('\n');
}

/** Pages have theirs from the file that is found for them. */
function types(): string {
  return Object.entries(TYPES)
    .map(([ending, type]) =>
      [`\t\t@${ending} path *.${ending}`, `\t\theader @${ending} Content-Type "${type}"`].join('\n'),
    )
    .join('\n');
}
