import type { Realm } from './realms.ts';

/** The same where hours, meetings, rents, orders and tickets are written down. */
export const paperRealms: readonly Realm[] = [
  {
    when: /\btime ?sheets?\b|\bbillable (?:hours?|time)\b|工时/i,
    words: {
      billedTime: ['timesheet', 'time sheet', 'time entry', 'billable hour', 'billable time', 'hour', '工时'],
    },
  },
  {
    when: /\b(?:hiring|recruit\w*|applicant tracking|candidates?)\b|招聘/i,
    words: { jobOffer: ['offer', 'job offer', 'offer letter', 'offer management', '录用通知'] },
  },
  {
    when: /\bmeeting minutes\b|\bminutes of (?:the )?meetings?\b|\bmeeting notes\b|\bmeetings?\b[^.]{0,80}\b(?:minutes|action items?)\b|会议纪要/i,
    words: {
      minutes: [
        'minutes',
        'meeting minute',
        'meeting minutes',
        'meeting',
        'meeting note',
        'meeting record',
        '会议纪要',
        '会议',
      ],
      decision: ['decision', 'resolution', '决议'],
      agreedTask: [
        'action item',
        'action point',
        'follow-up task',
        'task',
        'follow-up',
        '行动项',
        '待办事项',
      ],
    },
  },
  {
    when: /\brent (?:collection|payments?|tracker|tracking|roll)\b|\bcollect(?:ing)? rents?\b|收租/i,
    words: {
      rentPayment: [
        'rent',
        'rent payment',
        'rent collection',
        'rental payment',
        'rent tracker',
        '租金',
        '收租',
      ],
    },
  },
  {
    when: /\bprocurement\b|\brequisitions?\b|采购(?:管理|平台|系统)/i,
    words: {
      purchaseRequest: [
        'requisition',
        'purchase requisition',
        'purchase request',
        'procurement request',
        'purchasing request',
        '采购申请',
      ],
      supplierQuote: [
        'quotation',
        'supplier quotation',
        'supplier quote',
        'quote',
        'price quotation',
        'request for quotation',
        'rfq',
        'supplier offer',
        '报价',
        '供应商报价',
      ],
      supplyOrder: ['purchase order', 'order', '采购单', '采购订单'],
    },
    nothing: [
      'spending',
      'spending analysis',
      'expense',
      'goods receipt',
      'receipt',
      'procurement',
      'purchasing',
      'procurement management',
      'department',
      'hospital',
      'approval',
    ],
  },
  {
    when: /\bsales orders?\b|\berp\b|销售订单/i,
    words: {
      salesOrder: ['sales order', 'sale order', 'customer order', '销售订单'],
      productionOrder: [
        'production planning',
        'production plan',
        'production order',
        'work order',
        '生产计划',
      ],
    },
  },
  {
    when: /\bpurchase orders?\b|采购(?:单|订单)/i,
    words: { supplyOrder: ['purchase order', 'purchase order management', '采购单', '采购订单'] },
  },
  {
    when: /\bhelp ?-?desk\b|\b(?:customer|it|technical|tech|user) support\b|\bsupport (?:tickets?|desk|system|portal|cent(?:re|er))|\btickets? (?:from|of|by) (?:our |the )?(?:customers?|clients?|employees?|users?|colleagues)\b|\b(?:customers?|employees?|users?|tenants?|staff)\b[^.]{0,40}\b(?:raise|open|submit|log|create|file)\w*\b[^.]{0,20}\btickets?\b|\btrouble tickets?\b|\b(?:assign|resolve|escalate|triage|reply to|answer)\b[^.;]{0,40}\btickets?\b|\btickets?\b[^.;]{0,60}\b(?:priority|priorities|assignees?|bugs?|severity|agents?)\b/i,
    words: {
      issue: ['ticket', 'support ticket', 'help desk ticket', 'trouble ticket', 'ticket management'],
    },
    nothing: [
      'ticket assignment',
      'assignment',
      'support ticket assignment',
      'ticket routing',
      'status tracking',
      'help desk',
      'submission',
    ],
  },
  {
    when: /\bwarehouses?\b|\bstocktak\w+|\bgoods (?:receipts?|issues?)\b|\b(?:inbound|outbound)\b/i,
    words: {
      product: ['part', 'electronic part', 'electronics part', 'spare part', 'stock item', 'stock level'],
    },
    nothing: [
      'goods issue',
      'goods receipt',
      'issue',
      'receipt',
      'stock transfer',
      'transfer',
      'inbound',
      'outbound',
      'stocktaking',
      'stocktake',
      'stock take',
      'stock taking',
      'inventory count',
      'movement',
      'movement history',
      'low-stock alert',
      'alert',
    ],
  },
];
