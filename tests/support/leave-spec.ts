import { appSpecSchema, type AppSpec } from '../../templates/spec/app-spec.ts';

const statuses = [
  { id: 'asked', label: 'Asked', tone: 'waiting' },
  { id: 'approved', label: 'Approved', tone: 'good' },
];

/** An app with a public page, employees with requests of their own, and a manager who approves them. */
export const leaveSpec: AppSpec = appSpecSchema.parse({
  name: 'Leave',
  tagline: 'Time off, asked and approved',
  storage: 'postgres',
  roles: {
    administrator: {
      id: 'administrator',
      label: 'Administrator',
      administrator: true,
      registers: false,
      people: [{ id: 'vera', name: 'Vera Lind' }],
    },
    manager: {
      id: 'manager',
      label: 'Manager',
      registers: false,
      people: [{ id: 'marco', name: 'Marco Rossi' }],
    },
    employee: {
      id: 'employee',
      label: 'Employee',
      people: [
        { id: 'ana', name: 'Ana Novak' },
        { id: 'ben', name: 'Ben Okafor' },
      ],
    },
  },
  entities: {
    leaveRequest: {
      id: 'leaveRequest',
      singular: 'Leave request',
      plural: 'Leave requests',
      path: 'leave-requests',
      icon: 'palmtree',
      titleField: 'reason',
      origin: 'kept',
      ownership: 'own',
      permissions: {
        read: ['owner', 'role:manager'],
        create: ['signedIn'],
        update: ['owner'],
        remove: ['owner'],
      },
      fields: {
        reason: { id: 'reason', label: 'Reason', type: 'text', order: 1, required: true },
        start: { id: 'start', label: 'First day', type: 'date', order: 2, required: true },
        status: {
          id: 'status',
          label: 'Status',
          type: 'choice',
          order: 3,
          options: statuses,
          default: { kind: 'value', value: 'asked' },
        },
        asker: {
          id: 'asker',
          label: 'Asked by',
          type: 'text',
          order: 4,
          default: { kind: 'path', scope: 'person', path: ['name'] },
        },
      },
      samples: {
        lake: { reason: 'A week at the lake', start: { days: 10 }, status: 'asked', asker: 'Ana Novak' },
        moving: { reason: 'Moving house', start: { days: 20 }, status: 'asked', asker: 'Ben Okafor' },
      },
      sampleOwners: { lake: 'ana', moving: 'ben' },
    },
    wish: {
      id: 'wish',
      singular: 'Wish',
      plural: 'Wishes',
      path: 'wishes',
      titleField: 'text',
      origin: 'kept',
      ownership: 'own',
      fields: { text: { id: 'text', label: 'Wish', type: 'text', order: 1, required: true } },
    },
    message: {
      id: 'message',
      singular: 'Message',
      plural: 'Messages',
      path: 'messages',
      titleField: 'text',
      origin: 'kept',
      permissions: {
        read: ['role:administrator'],
        create: ['anyone'],
        update: ['role:administrator'],
        remove: ['role:administrator'],
      },
      fields: { text: { id: 'text', label: 'Message', type: 'text', order: 1, required: true } },
    },
    holiday: {
      id: 'holiday',
      singular: 'Holiday',
      plural: 'Holidays',
      path: 'holidays',
      icon: 'calendar',
      titleField: 'name',
      origin: 'kept',
      permissions: {
        read: ['anyone'],
        create: ['role:administrator'],
        update: ['role:administrator'],
        remove: ['role:administrator'],
      },
      fields: {
        name: { id: 'name', label: 'Name', type: 'text', order: 1, required: true },
        day: { id: 'day', label: 'Day', type: 'date', order: 2 },
      },
      samples: { spring: { name: 'Spring day', day: { days: 30 } } },
    },
  },
  actions: {
    approve: {
      id: 'approve',
      label: 'Approve',
      icon: 'check',
      entity: 'leaveRequest',
      who: ['role:manager'],
      tone: 'primary',
      shownWhen: {
        kind: 'binary',
        operator: 'equal',
        left: { kind: 'path', scope: 'row', path: ['status'] },
        right: { kind: 'value', value: 'asked' },
      },
      effects: [
        { kind: 'set', values: { status: { kind: 'value', value: 'approved' } } },
        {
          kind: 'notify',
          person: { kind: 'path', scope: 'row', path: ['owner'] },
          text: {
            kind: 'join',
            parts: [
              { kind: 'path', scope: 'person', path: ['name'] },
              { kind: 'value', value: ' approved: ' },
              { kind: 'path', scope: 'row', path: ['reason'] },
            ],
          },
        },
      ],
      confirmation: { kind: 'value', value: 'The request is approved.' },
    },
    cheer: {
      id: 'cheer',
      label: 'Look forward',
      icon: 'sun',
      entity: 'holiday',
      who: ['signedIn'],
      effects: [
        {
          kind: 'create',
          entity: 'leaveRequest',
          values: {
            reason: {
              kind: 'join',
              parts: [
                { kind: 'value', value: 'Off on ' },
                { kind: 'path', scope: 'row', path: ['name'] },
              ],
            },
            start: { kind: 'today' },
          },
        },
      ],
      confirmation: { kind: 'value', value: 'A day off is asked for.' },
    },
  },
  pages: {
    home: {
      id: 'home',
      title: 'Holidays',
      path: '/',
      introduction: 'Days everybody has off.',
      menu: { label: 'Holidays', order: 1, icon: 'calendar' },
      blocks: {
        list: {
          id: 'list',
          block: 'collection',
          order: 1,
          entity: 'holiday',
          properties: {
            view: 'cards',
            show: ['day'],
            create: true,
            edit: true,
            remove: true,
            actions: ['cheer'],
          },
        },
      },
    },
    mine: {
      id: 'mine',
      title: 'My leave',
      path: '/my-leave',
      menu: { label: 'My leave', order: 2, icon: 'palmtree' },
      who: ['signedIn'],
      blocks: {
        list: {
          id: 'list',
          block: 'collection',
          order: 1,
          entity: 'leaveRequest',
          properties: {
            view: 'list',
            search: true,
            show: ['start', 'status'],
            badge: 'status',
            create: true,
            edit: true,
            remove: true,
          },
        },
      },
    },
    approvals: {
      id: 'approvals',
      title: 'Approvals',
      path: '/approvals',
      menu: { label: 'Approvals', order: 3, icon: 'check' },
      who: ['role:manager'],
      blocks: {
        list: {
          id: 'list',
          block: 'collection',
          order: 1,
          entity: 'leaveRequest',
          properties: {
            view: 'table',
            show: ['reason', 'start', 'asker'],
            badge: 'status',
            actions: ['approve'],
          },
        },
      },
    },
  },
});
