import { Button, Field, MessageBar, MessageBarBody, Select, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { typeName } from "../../register/columns";
import type { Run } from "../../register/model";
import { may } from "../../register/roles";
import { download } from "../../hosts/browser/download";
import type { Imported } from "../../hosts/register-http";
import type { DocumentType } from "../../standard/vocabulary";
import { BusyBar } from "../busy-bar";
import { useQuestion } from "../question";
import type { DeskState, RegisterDesk } from "./register-desk";
import { useRegisterStyles } from "./styles";
import { useAsk } from "./use-ask";
import { useImportProgress } from "./use-import-progress";
import { useWords } from "./words";
import { xlsxType } from "../../register/media-types";

const mostShown = 200;

/** A register that exists already comes in, looked at before anything is written; the register goes out, to keep or to print. */
export default function ExchangeView({ desk, state }: { readonly desk: RegisterDesk; readonly state: DeskState }) {
  const t = useWords().exchange;
  const role = state.me?.role;
  if (role === undefined || !may(role, "import")) return <Text>{t.forClerks}</Text>;
  return <><ImportBox desk={desk} /><ExportBox desk={desk} state={state} /></>;
}

const ImportBox = ({ desk }: { readonly desk: RegisterDesk }) => {
  const styles = useRegisterStyles();
  const t = useWords().exchange;
  const chooser = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [seen, setSeen] = useState<Imported | null>(null);
  const [busy, setBusy] = useState("");
  const [ask, question] = useQuestion();
  const [askDesk, said] = useAsk(desk);
  const progress = useImportProgress(desk, busy === t.importing);
  const look = async (of: File, apply: boolean): Promise<void> => {
    setBusy(apply ? t.importing : t.reading);
    const found = await askDesk((client) => client.importFile(of, /\.(?:csv|txt)$/iu.test(of.name), apply), apply ? "changes" : undefined);
    setBusy("");
    setSeen(found ?? null);
  };
  const report = (refused: Imported["refused"]): void => {
    // With its mark, or a spreadsheet would take the letters for another encoding.
    const lines = [[t.row, t.why], ...refused.map(({ row, why }) => [String(row), why])].map((cells) => cells.map((cell) => `"${cell.replaceAll("\"", "\"\"")}"`).join(","));
    download(new TextEncoder().encode(`\ufeff${lines.join("\r\n")}\r\n`), t.reportName, "text/csv");
  };
  return (
    <section className={styles.form} aria-label={t.importTitle}>
      <Text as="h2" weight="semibold" className={styles.heading}>{t.importTitle}</Text>
      <Text size={200} className={styles.quiet}>{t.importAbout}</Text>
      <input ref={chooser} type="file" accept=".xlsx,.csv,.txt" hidden data-testid="import-chooser" onChange={(event) => {
        const [chosen] = [...event.target.files ?? []];
        event.target.value = "";
        setFile(chosen ?? null);
        setSeen(null);
        if (chosen) void look(chosen, false);
      }} />
      <div><Button disabled={busy !== ""} onClick={() => { chooser.current?.click(); }}>{t.choose}</Button></div>
      <BusyBar label={busy === "" ? null : busy} progress={progress && { share: progress.written / progress.rows, said: t.written(progress.written, progress.rows) }} />
      {file ? <Text weight="semibold" lang="vi">{file.name}</Text> : null}
      {said}
      {file && seen ? (
        <>
          <MessageBar intent={seen.applied ? "success" : seen.refused.length > 0 ? "warning" : "info"} layout="multiline"><MessageBarBody data-testid="import-said">{seen.applied ? t.applied(seen.taken, seen.refused.length) : t.preview(seen.rows, seen.taken, seen.refused.length)}</MessageBarBody></MessageBar>
          {seen.applied || seen.taken === 0 ? null : <div><Button appearance="primary" disabled={busy !== ""} onClick={() => { ask(t.sure(seen.taken, seen.refused.length), () => { void look(file, true); }); }} data-testid="import-apply">{t.apply(seen.taken)}</Button></div>}
          {seen.refused.length > 0 ? (
            <>
              <ul className={styles.refused} data-testid="import-refused">{seen.refused.slice(0, mostShown).map(({ row, why }) => <li key={row}><Text size={200} lang="vi">{t.refusedRow(row, why)}</Text></li>)}</ul>
              {seen.refused.length > mostShown ? <Text size={200}>{t.andMore(seen.refused.length - mostShown)}</Text> : null}
              <div><Button size="small" onClick={() => { report(seen.refused); }}>{t.report}</Button></div>
            </>
          ) : null}
        </>
      ) : null}
      {question}
    </section>
  );
};

const ExportBox = ({ desk, state }: { readonly desk: RegisterDesk; readonly state: DeskState }) => {
  const styles = useRegisterStyles();
  const t = useWords().exchange;
  const list = useWords().list;
  const { issuers, periods } = state.offices;
  const [issuer, setIssuer] = useState("");
  const [period, setPeriod] = useState("");
  const [run, setRun] = useState<Run | "">("");
  const [busy, setBusy] = useState(false);
  const [ask, said] = useAsk(desk);
  const runs = [...new Set(state.series.filter((each) => (issuer === "" || each.issuer === issuer) && (period === "" || each.period === period)).map((each) => each.run))];
  const nameOf = (each: Run): string => (each === "copies" ? t.copies : each === "congress" ? t.congress : typeName(each as DocumentType));
  const give = async (format: "xlsx" | "html"): Promise<void> => {
    setBusy(true);
    const file = await ask((client) => client.exportFile({ format, ...(issuer === "" ? {} : { issuer }), ...(period === "" ? {} : { period }), ...(run === "" ? {} : { run }) }));
    setBusy(false);
    if (file) download(new Uint8Array(await file.arrayBuffer()), `${t.fileName}.${format}`, format === "html" ? "text/html" : xlsxType);
  };
  return (
    <section className={styles.form} aria-label={t.exportTitle}>
      <Text as="h2" weight="semibold" className={styles.heading}>{t.exportTitle}</Text>
      <Text size={200} className={styles.quiet}>{t.exportAbout}</Text>
      <Field label={list.issuer}><Select value={issuer} lang="vi" onChange={(_, { value }) => { setIssuer(value); }}><option value="">{list.any}</option>{issuers.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</Select></Field>
      <Field label={list.period}><Select value={period} lang="vi" onChange={(_, { value }) => { setPeriod(value); }}><option value="">{list.any}</option>{periods.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</Select></Field>
      <Field label={list.type}><Select value={run} lang="vi" onChange={(_, { value }) => { setRun(value as Run | ""); }}><option value="">{list.any}</option>{runs.map((each) => <option key={each} value={each}>{nameOf(each)}</option>)}</Select></Field>
      <div className={styles.row}>
        <Button disabled={busy} onClick={() => { void give("xlsx"); }} data-testid="export-xlsx">{t.xlsx}</Button>
        <Button disabled={busy} onClick={() => { void give("html"); }} data-testid="export-html">{t.html}</Button>
      </div>
      <BusyBar label={busy ? t.exporting : null} />
      {said}
    </section>
  );
};
