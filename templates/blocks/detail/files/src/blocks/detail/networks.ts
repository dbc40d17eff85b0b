interface Shared {
  address: string;
  title: string;
}

interface Network {
  name: string;
  href: string;
}

/** Addresses by which known networks take a link, those usual in the app's language first. */
export function networksOf(language: 'en' | 'zh', { address, title }: Shared): Network[] {
  const [url, text] = [encodeURIComponent(address), encodeURIComponent(title)];
  const west: Network[] = [
    { name: 'WhatsApp', href: `https://wa.me/?text=${text}%20${url}` },
    { name: 'Telegram', href: `https://t.me/share/url?url=${url}&text=${text}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    { name: 'X (Twitter)', href: `https://twitter.com/intent/tweet?url=${url}&text=${text}` },
    { name: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${url}` },
  ];
  const chinese: Network[] = [
    { name: '微博', href: `https://service.weibo.com/share/share.php?url=${url}&title=${text}` },
    { name: 'QQ', href: `https://connect.qq.com/widget/shareqq/index.html?url=${url}&title=${text}` },
  ];
  return language === 'zh' ? [...chinese, ...west.slice(0, 2)] : west;
}
