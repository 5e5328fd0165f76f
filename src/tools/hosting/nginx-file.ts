/** Our promises in the words of nginx. */
import { ASK_AGAIN, EVERYWHERE, FOR_EVER, FRAME, POLICY, HASHED, HIDDEN, PAGE, TYPES } from './promises.ts';

export function nginxFile(): string {
  return `# Sourceline on nginx (1.19 or newer): copy this to /etc/nginx/conf.d/sourceline.conf, and change what is marked with <-.
# Written by npm run hosting, from src/tools/hosting/promises.ts; tried in src/tools/hosting/hosts.test.ts.

map $uri $sourceline_caching {
    default "${ASK_AGAIN}";
    "~${HASHED}" "${FOR_EVER}";
}

map $uri $sourceline_policy {
    default "";
    # The frame: anyone may show it. To name those who may, add to its policy, such as: ; frame-ancestors 'self' https://news.example
    "~${FRAME}" "${POLICY}";
    "~${PAGE}" "${POLICY}";
}

server {
    listen 80; # <- with a certificate: 443 ssl http2
    server_name example.org; # <-
    root /srv/sourceline; # <- what npm run build writes (dist/); under a path, the folder that the path begins in
    error_page 404 /404.html; # <- under a path: /some/path/404.html
    error_page 403 =404 /404.html; # <- the same; a folder without a page is no page

    index index.html;
    absolute_redirect off;
    server_tokens off;

    # Smaller files lie beside those that they stand for.
    gzip_static on;
    gzip_vary on;
    # brotli_static on; # with the module libnginx-mod-http-brotli-static

    etag on;
    add_header Cache-Control $sourceline_caching always;
    add_header Content-Security-Policy $sourceline_policy always;
${Object.entries(EVERYWHERE)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}

    default_type application/octet-stream;
    types {
${Object.entries(TYPES)
  .map(([ending, type]) => `        "${type}" ${ending};`)
  .join('\n')}
    }

    location ~ "${HIDDEN}" {
        return 404;
    }
}
`;
}
