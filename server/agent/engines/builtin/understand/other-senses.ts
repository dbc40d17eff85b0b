/** Who leaves something behind, or goes out of it, takes no days off. */
export const leftBehind =
  /^(?![\s\S]*(?:\bleave\b(?! (?:it|them|the|an?|their|your|his|her|its|this|that|these|any|again|out|behind|early|reviews?|comments?|feedback|ratings?|messages?|notes?|tips?|groups?|rooms?|channels?|teams?|events?|games?)\b)|vacation|absence|time off|请假|休假))[\s\S]*\b(?:leave|leaves|leaving)\b/i;

/** Reviews that are no stars for a thing: `performance reviews`, `agents review claims`. */
export const judged =
  /\b(?:bounce|conversion|heart|interest|exchange|growth|success|click|open|churn|tax|hourly|daily|performance|peer|code|annual|employee|staff|monthly|quarterly|yearly|literature|security|contract|document|design|policy|spaced|for|to|agents?|managers?|admin\w*|editors?|teachers?|moderators?|staff|doctors?)[ -]$/i;

/** To apply for leave is to ask for it; that needs no application beside it. */
export const requested = /^(?:leaveRequest|reimbursement|insuranceClaim|purchaseRequest)$/;

/** Who joins a mailing list enrols in nothing. */
export const onlyLists =
  /^(?![\s\S]*\b(?:enrol|register for|sign up for)\w*)[\s\S]*\bjoin (?:the|our|a) (?:mailing list|newsletter)/i;

/** Pages that come with accounts. */
export const accountPages =
  /^(?:log[- ]?in|sign[- ]?(?:in|up)|registration|register|(?:my |user )?(?:profile|account)|(?:user|account) management|users|personal cent(?:er|re)|登录|注册|个人中心|用户管理|我的)$/i;

/** Somebody buys from the app. */
export const sells = /\b(?:carts?|checkout|online (?:shop|store)|e-?commerce|shopping)\b|购物|商城|网店/i;

/** Who offers something. */
export const isFirm = /\b(?:consult\w*|agency|business|company|firm)\b/i;
