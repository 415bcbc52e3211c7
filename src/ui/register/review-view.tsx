import { may } from "../../register/roles";
import type { Day } from "../../standard/editions";
import { RecordNumber } from "./record-number";
import type { DeskState, RegisterDesk } from "./register-desk";
import { Review } from "./review";

/** What is odd in a series, and the form that puts in what is missing. */
export default function ReviewView({ desk, state, on }: { readonly desk: RegisterDesk; readonly state: DeskState; readonly on: Day }) {
  return <><Review desk={desk} state={state} />{state.me && may(state.me.role, "record") ? <RecordNumber desk={desk} state={state} on={on} /> : null}</>;
}
