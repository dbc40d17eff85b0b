/** Choices of things at work: id|English|Chinese|tone. */
export const officeChoices: Readonly<Record<string, string>> = {
  deskCategory:
    'hardware|Hardware|硬件; software|Software|软件; network|Network|网络; access|Access|权限; other|Other|其他',
  errandKind:
    'shopping|Shopping|购物; company|Company and walks|陪伴散步; garden|Garden|花园; household|Household|家务; transport|Transport|接送',
  problemCategory:
    'damage|Damage|损坏; cleanliness|Cleanliness|卫生; safety|Safety|安全; noise|Noise|噪音; other|Other|其他',
  caseStatus:
    'received|Received|已受理|information; assigned|Assigned|已分派|waiting; progress|In progress|处理中|waiting; resolved|Resolved|已解决|good; declined|Declined|不予处理|neutral',
  serviceCategory:
    'order|Order|订单; delivery|Delivery|配送; payment|Payment|付款; account|Account|账号; other|Other|其他',
  vehicleType: 'van|Van|厢式车; truck|Truck|卡车; car|Car|轿车; bike|Cargo bike|货运自行车',
  vehicleStatus:
    'available|Available|可用|good; out|On the road|使用中|information; workshop|In the workshop|维修中|waiting; retired|Retired|已停用',
  tripStatus:
    'scheduled|Scheduled|已安排; started|Started|已出发|information; completed|Completed|已完成|good; cancelled|Cancelled|已取消|bad',
  upkeepStatus: 'due|Due|待保养|waiting; booked|Booked|已预约|information; done|Done|已完成|good',
  utilityType: 'electricity|Electricity|电; water|Water|水; gas|Gas|燃气; heating|Heating|供暖',
  outageStatus:
    'planned|Planned|计划中|information; ongoing|Ongoing|进行中|bad; restored|Restored|已恢复|good',
  connectionType:
    'new|New connection|新装; owner|Change of ownership|过户; move|Move of a connection|迁移; end|End of supply|销户',
  feeType:
    'maintenance|Maintenance fee|维护费; service|Service fee|服务费; parking|Parking fee|停车费; water|Water|水费; electricity|Electricity|电费',
  billStatus: 'unpaid|Unpaid|待支付|waiting; overdue|Overdue|已逾期|bad; paid|Paid|已支付|good',
  defectSeverity: 'minor|Minor|轻微|information; major|Major|严重|waiting; critical|Critical|致命|bad',
  defectType:
    'surface|Surface|表面; size|Dimensions|尺寸; assembly|Assembly|装配; material|Material|材料; packing|Packing|包装',
  passFail: 'open|Not checked|未检查; pass|Pass|合格|good; fail|Fail|不合格|bad',
  productLine: 'chairs|Chairs|椅子; tables|Tables|桌子; shelves|Shelves|架子; beds|Beds|床',
  actionStatus: 'open|Open|待处理|waiting; doing|In progress|处理中|information; done|Done|已完成|good',
  repairProgress:
    'submitted|Submitted|已提交|information; assigned|Assigned|已分派|waiting; working|In progress|处理中|waiting; done|Done|已完成|good',
  hearingType: 'hearing|Hearing|开庭; deadline|Deadline|期限; meeting|Meeting|会面; mediation|Mediation|调解',
  offerStatus:
    'draft|Draft|草稿; sent|Sent|已发送|information; accepted|Accepted|已接受|good; declined|Declined|已拒绝|bad',
  jobStatus:
    'new|New|新建|information; scheduled|Scheduled|已安排|waiting; working|In progress|进行中|waiting; done|Done|已完成|good',
  spaceStatus: 'free|Free|空闲|good; taken|Taken|已占用|waiting; blocked|Blocked|停用|bad',
  purchaseStatus:
    'draft|Draft|草稿; ordered|Ordered|已下单|waiting; received|Received|已收货|good; cancelled|Cancelled|已取消|bad',
};
