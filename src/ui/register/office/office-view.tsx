import { Text } from "@fluentui/react-components";
import { may } from "../../../register/roles";
import type { DeskState, RegisterDesk } from "../register-desk";
import { useWords } from "../words";
import { Issuers } from "./issuers";
import { People } from "./people";
import { SeriesStarts } from "./series-starts";
import { Terms } from "./terms";

export interface OfficeViewProps { readonly desk: RegisterDesk; readonly state: DeskState }

/** What an office's administrator looks after: who issues, in which terms, where series start, who may do what. */
export default function OfficeView({ desk, state }: OfficeViewProps) {
  const t = useWords().office;
  if (state.me === null || !may(state.me.role, "manage")) return <Text>{t.forAdministrators}</Text>;
  return <><People desk={desk} me={state.me.person} /><Issuers desk={desk} state={state} /><Terms desk={desk} state={state} /><SeriesStarts desk={desk} state={state} /></>;
}
