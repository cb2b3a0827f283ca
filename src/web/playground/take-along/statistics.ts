import type { Asking } from './snippets'

/** With the standard library alone. */
export function python({ endpoint, headers, query, variables, operationName }: Asking): string {
  const all = { 'content-type': 'application/json', ...headers }
  const asked = JSON.stringify({ query, variables, operationName })
  return `import json
from urllib.error import HTTPError
from urllib.request import Request, urlopen

question = json.loads(${text(asked)})
request = Request(
    ${text(endpoint)},
    data=json.dumps(question).encode(),
    headers=json.loads(${text(JSON.stringify(all))}),
)
try:
    with urlopen(request) as response:
        answer = json.load(response)
except HTTPError as refusal:
    answer = json.load(refusal)
if answer.get("errors"):
    raise RuntimeError(answer["errors"][0]["message"])
print(json.dumps(answer["data"], indent=2, ensure_ascii=False))
`
}

/** With httr2. */
export function r({ endpoint, headers, query, variables, operationName }: Asking): string {
  const asked = JSON.stringify({ query, variables, operationName })
  const given = Object.entries(headers).map(([name, value]) => `${text(name)} = ${text(value)}`)
  const headed = given.length > 0 ? ` |>\n  req_headers(${given.join(', ')})` : ''
  return `library(httr2)

answer <- request(${text(endpoint)})${headed} |>
  req_body_raw(${text(asked)}, type = "application/json") |>
  req_error(is_error = function(response) FALSE) |>
  req_perform() |>
  resp_body_json()
if (!is.null(answer$errors)) stop(answer$errors[[1]]$message)
str(answer$data)
`
}

/** A text in quotation marks as Python and R read it: JSON, but for letters beyond the basic plane. */
function text(value: string): string {
  return JSON.stringify(value)
}
