import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Engine } from "../../engine/client";
import type { Day } from "../../standard/editions";
import { listTemplates } from "../../templates/index";
import { createDraftingDesk, type DraftingDesk } from "./drafting-desk";
import { DraftingPanel, type DraftDeeds } from "./drafting-panel";
import { useRecalled } from "./use-recalled";

const ProfilesPage = lazy(() => import("../profiles/profiles-page"));
const ProfileEditor = lazy(() => import("../profiles/profile-editor"));

export interface DraftingTabProps {
  readonly engine: Engine;
  readonly on: Day;
  /** Where the form lives on while another tab is open. */
  readonly held: { current: DraftingDesk | null };
  /** The document that is open beside, where there is one. */
  readonly open?: Uint8Array | string | null;
  /** Its draft record, where the host keeps that apart from it. */
  readonly record?: string | null;
  /** What taking the draft is called, where it is not a download. */
  readonly deeds?: DraftDeeds;
  onDrafted(docx: Uint8Array | null): void;
  onFinished(docx: Uint8Array, name: string): void;
  onCheck(docx: Uint8Array, name: string): void;
  /** Hands over a profile as a file. */
  onFile(text: string, name: string): void;
}

/** What is fetched when drafting is first wanted: the profiles, the templates, the form, and the stores that outlive them. */
export default function DraftingTab({ engine, on, held, open = null, record = null, deeds, onDrafted, onFinished, onCheck, onFile }: DraftingTabProps) {
  const [desk] = useState(() => held.current ??= createDraftingDesk({ engine, on }));
  const view = useSyncExternalStore(desk.subscribe, desk.get);
  const { drafted, edition } = useSyncExternalStore(desk.drafts.subscribe, desk.drafts.get);
  const docx = drafted?.docx ?? null;
  useEffect(() => { onDrafted(docx); }, [docx, onDrafted]);
  const wasElsewhere = useRef(view.is !== "draft");
  useEffect(() => { if (view.is !== "draft") wasElsewhere.current = true; }, [view]);
  const resumable = useRecalled(engine, open, record);
  const back = (): void => { desk.show("draft"); };
  const list = (): void => { desk.show("profiles"); };
  return (
    <Suspense fallback={<Spinner size="small" />}>
      {view.is === "profiles" ? <ProfilesPage store={desk.profiles} edition={edition} onBack={back} onEdit={desk.edit} onFile={onFile} />
        : view.is === "editor" ? <ProfileEditor editing={view.editing} onBack={back} onList={list} onFile={onFile} />
        : <DraftingPanel store={desk.drafts} templates={listTemplates()} on={on} onProfiles={list} onEditProfile={desk.edit} takesFocus={wasElsewhere.current} resumable={resumable} {...(deeds ? { deeds } : {})} onFinished={onFinished} onCheck={onCheck} />}
    </Suspense>
  );
}
