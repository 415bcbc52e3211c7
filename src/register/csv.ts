/** Reads comma- or semicolon-separated text (RFC 4180: quotes, doubled quotes, line ends inside quotes), with or without a mark at its start. */
export function* csvRows(text: string): Generator<readonly string[]> {
  const source = text.replace(/^\ufeff/u, "");
  const firstLine = /^[^\r\n]*/u.exec(source)?.[0] ?? "";
  const separator = [";", "\t", ","].reduce((best, each) => (firstLine.split(each).length > firstLine.split(best).length ? each : best), ",");
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] ?? "";
    if (quoted) {
      if (sign !== "\"") cell += sign;
      else if (source[at + 1] === "\"") { cell += "\""; at += 1; } else quoted = false;
    } else if (sign === "\"" && cell === "") quoted = true;
    else if (sign === separator) { row.push(cell); cell = ""; } else if (sign === "\n" || sign === "\r") {
      if (sign === "\r" && source[at + 1] === "\n") at += 1;
      row.push(cell);
      if (hasText(row)) yield row;
      row = [];
      cell = "";
    } else cell += sign;
  }
  row.push(cell);
  if (hasText(row)) yield row;
}

const hasText = (row: readonly string[]): boolean => row.some((value) => value.trim() !== "");
