import { Badge, Button, Field, Input, MessageBar, MessageBarBody, Select, Text } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { roles, type Role } from "../../../register/roles";
import type { AccessToken, Person, RegisterClient } from "../../../hosts/register-http";
import { useQuestion } from "../../question";
import type { RegisterDesk } from "../register-desk";
import { BusyBar } from "../../busy-bar";
import { useRegisterStyles } from "../styles";
import { useAsk } from "../use-ask";
import { useWords } from "../words";

interface Staff { readonly people: readonly Person[]; readonly tokens: readonly AccessToken[] }
const isLive = ({ revokedAt, expiresAt }: AccessToken): boolean => revokedAt === null && Date.parse(expiresAt) > Date.now();

/** People with their roles, and their access tokens; a new token is shown this once. */
export const People = ({ desk, me }: { readonly desk: RegisterDesk; readonly me: string }) => {
  const styles = useRegisterStyles();
  const t = useWords().office;
  const [staff, setStaff] = useState<Staff | null>(null);
  const [name, setName] = useState("");
  const [role, setRole] = useState<Role>("drafter");
  const [fresh, setFresh] = useState<{ readonly person: string; readonly token: string } | null>(null);
  const [copied, setCopied] = useState("");
  const [ask, question] = useQuestion();
  const [askDesk, said] = useAsk(desk);
  const read = useCallback(async (): Promise<void> => { const found = await askDesk((client) => client.people()); if (found) setStaff(found); }, [askDesk]);
  useEffect(() => { void read(); }, [read]);
  const act = async (work: (client: RegisterClient) => Promise<unknown>): Promise<boolean> => {
    const done = await askDesk(async (client) => { await work(client); return true; }) ?? false;
    if (done) await read();
    return done;
  };
  const give = async (person: Person): Promise<void> => {
    const token = await askDesk((client) => client.addToken({ person: person.id, label: t.fromPage, days: 180 }));
    if (token === undefined) return;
    setFresh({ person: person.id, token });
    await read();
  };
  return (
    <section className={styles.form} aria-label={t.people}>
      <Text as="h2" weight="semibold" className={styles.heading}>{t.people}</Text>
      <BusyBar label={staff === null ? t.loading : null} />
      {said}
      <ul className={styles.list} data-testid="people">{staff?.people.map((person) => (
        <li key={person.id} className={styles.entry} data-person={person.name}>
          <div className={styles.row}>
            <Text weight="semibold" className={styles.grow} lang="vi">{person.name}</Text>
            {person.active ? null : <Badge appearance="tint" color="subtle">{t.stopped}</Badge>}
          </div>
          <div className={styles.row}>
            <Select size="small" aria-label={t.roleOf(person.name)} value={person.role} disabled={person.id === me} onChange={(_, { value }) => { void act((client) => client.changePerson(person.id, { role: value as Role })); }}>{roles.map((each) => <option key={each} value={each}>{t.roles[each]}</option>)}</Select>
            {person.id === me ? null : <Button size="small" appearance="subtle" onClick={() => { if (person.active) ask(t.stopAsk(person.name), () => { void act((client) => client.changePerson(person.id, { active: false })); }); else void act((client) => client.changePerson(person.id, { active: true })); }}>{person.active ? t.stop : t.start}</Button>}
            {person.active ? <Button size="small" onClick={() => { void give(person); }}>{t.newToken}</Button> : null}
          </div>
          {fresh?.person === person.id ? <MessageBar intent="success" layout="multiline"><MessageBarBody>{t.once} <code data-testid="new-token" style={{ overflowWrap: "anywhere" }}>{fresh.token}</code> <Button size="small" onClick={() => { void navigator.clipboard.writeText(fresh.token).then(() => { setCopied(fresh.token); }, () => {}); }}>{copied === fresh.token ? t.tokenCopied : t.copyToken}</Button></MessageBarBody></MessageBar> : null}
          {staff.tokens.filter((token) => token.person === person.id && isLive(token)).map((token) => (
            <div key={token.id} className={styles.row}>
              <Text size={200} className={styles.grow} lang="vi">{t.token(token.label, new Date(token.expiresAt).toLocaleDateString("vi-VN"))}</Text>
              <Button size="small" appearance="subtle" onClick={() => { ask(t.revokeAsk(person.name), () => { void act((client) => client.revokeToken(token.id)); }); }}>{t.revoke}</Button>
            </div>
          ))}
        </li>
      ))}</ul>
      <form className={styles.plain} aria-label={t.addPerson} onSubmit={(event) => { event.preventDefault(); void act((client) => client.addPerson({ name: name.trim(), role })).then((done) => { if (done) setName(""); }); }}>
        <Field label={t.name}><Input className={styles.narrow} value={name} lang="vi" maxLength={200} onChange={(_, { value }) => { setName(value); }} /></Field>
        <Field label={t.role}><Select value={role} onChange={(_, { value }) => { setRole(value as Role); }}>{roles.map((each) => <option key={each} value={each}>{t.roles[each]}</option>)}</Select></Field>
        <div><Button type="submit" disabled={name.trim() === ""}>{t.addPerson}</Button></div>
      </form>
      {question}
    </section>
  );
};
