// Mediations: five events, from the first contact to an agreement.

import { whose } from '../records/person-columns.ts';
import type { ReadyMapping } from '../records/ready-mapping.ts';

export default {
  id: 'mediations',
  title: 'Mediations',
  line: 'disagreement in which a mediation adviser was contacted',
  plain: 'Contacts, certificates, meetings and agreements, for mediations held and how they end.',
  source: 'disputes',
  asked: 'the mediation and tribunal officer, or the mediation provider',
  holds: 'snapshot',
  columns: [
    ...whose,
    {
      heading: 'Mediation number',
      also: ['Mediation ID', 'Mediation reference', 'Reference', 'Case ref'],
      table: 'dispute',
      field: 'id',
      examples: ['M501', 'M502'],
    },
    { heading: 'Request number', also: ['Request ID'], table: 'dispute', field: 'request', examples: ['R5001', ''] },
    {
      heading: 'Plan number',
      also: ['Plan ID', 'EHCP ID', 'EHCP number'],
      table: 'dispute',
      field: 'plan',
      examples: ['', 'E7002'],
    },
    {
      heading: 'About',
      also: ['Reason', 'Issue', 'Subject', 'Decision disputed', 'Reason for mediation', 'Type of dispute'],
      table: 'dispute',
      field: 'about',
      needed: true,
      examples: ['Refusal to assess', 'placement'],
    },
    {
      heading: 'Adviser contacted',
      also: ['Contact date', 'Date of contact', 'Mediation contacted', 'First contact', 'Date contacted'],
      table: 'dispute',
      field: 'contactOn',
      examples: ['12/05/2025', '02/06/2025'],
    },
    {
      heading: 'Certificate',
      also: ['Certificate date', 'Certificate issued', 'Date certificate issued', 'Mediation certificate date'],
      table: 'dispute',
      field: 'certificateOn',
      examples: ['', '05/06/2025'],
    },
    {
      heading: 'Mediation asked for',
      also: ['Mediation requested', 'Date mediation requested', 'Request date', 'Mediation request date'],
      table: 'dispute',
      field: 'requestedOn',
      needed: true,
      examples: ['13/05/2025', ''],
    },
    {
      heading: 'Mediation meeting',
      also: ['Mediation date', 'Date of mediation', 'Meeting date', 'Mediation held', 'Date held'],
      table: 'dispute',
      field: 'meetingOn',
      examples: ['04/06/2025', ''],
    },
    {
      heading: 'Agreement',
      also: ['Agreement date', 'Date of agreement', 'Mediation agreement'],
      table: 'dispute',
      field: 'agreementOn',
      examples: ['04/06/2025', ''],
    },
    {
      heading: 'How it ended',
      also: ['Outcome', 'Mediation outcome', 'Result'],
      table: 'dispute',
      field: 'outcome',
      examples: ['agreement', ''],
    },
    {
      heading: 'Ended',
      also: ['Date closed', 'Closed', 'Closed date', 'End date'],
      table: 'dispute',
      field: 'endedOn',
      examples: ['04/06/2025', ''],
    },
    {
      heading: 'Supported by SENDIASS',
      also: ['SENDIASS', 'SENDIASS involved', 'IASS support'],
      table: 'dispute',
      field: 'sendiass',
      examples: ['Y', 'N'],
    },
    { heading: 'Cost', also: ['Mediation cost', 'Fee'], table: 'dispute', field: 'cost', examples: ['£450', ''] },
  ],
  defaults: { 'dispute.kind': 'mediation' },
} as const satisfies ReadyMapping;
