import appeal from "./documents/appeal";
import bylaws from "./documents/bylaws";
import circular from "./documents/circular";
import communique from "./documents/communique";
import conclusion from "./documents/conclusion";
import decision from "./documents/decision";
import decisionWithBylaws from "./documents/decision-with-bylaws";
import decisionWithRegulation from "./documents/decision-with-regulation";
import declaration from "./documents/declaration";
import directive from "./documents/directive";
import guidance from "./documents/guidance";
import masterPlan from "./documents/master-plan";
import minutes from "./documents/minutes";
import notice from "./documents/notice";
import officialLetter from "./documents/official-letter";
import optionPlan from "./documents/option-plan";
import partyCharter from "./documents/party-charter";
import plan from "./documents/plan";
import politicalPlatform from "./documents/political-platform";
import politicalReport from "./documents/political-report";
import program from "./documents/program";
import project from "./documents/project";
import regulation from "./documents/regulation";
import report from "./documents/report";
import reportToCongress from "./documents/report-to-congress";
import resolution from "./documents/resolution";
import scheme from "./documents/scheme";
import strategy from "./documents/strategy";
import submission from "./documents/submission";
import certificate from "./papers/certificate";
import deliverySlip from "./papers/delivery-slip";
import invitation from "./papers/invitation";
import leavePermit from "./papers/leave-permit";
import letterOfIntroduction from "./papers/letter-of-introduction";
import publicLetter from "./papers/public-letter";
import transferSlip from "./papers/transfer-slip";
import travelPermit from "./papers/travel-permit";
import type { Template } from "./template";

// In the order of QĐ 399 Điều 5 and Điều 6.
const templates: readonly Template[] = [
  politicalPlatform,
  partyCharter,
  strategy,
  resolution,
  decision,
  decisionWithRegulation,
  decisionWithBylaws,
  directive,
  conclusion,
  bylaws,
  regulation,
  circular,
  guidance,
  notice,
  communique,
  declaration,
  appeal,
  report,
  reportToCongress,
  politicalReport,
  plan,
  masterPlan,
  program,
  scheme,
  optionPlan,
  project,
  submission,
  officialLetter,
  minutes,
  letterOfIntroduction,
  certificate,
  travelPermit,
  leavePermit,
  invitation,
  transferSlip,
  deliverySlip,
  publicLetter,
];

/** Every template, in the order in which they are offered. */
export const listTemplates = (): readonly Template[] => templates;
export const templateOf = (id: string): Template | undefined => templates.find((template) => template.id === id);
