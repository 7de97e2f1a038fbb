/**
 * The names under which publishers are cited, by the hosts that are theirs: a
 * host alone would be a second name for one publisher.
 */
const NAMES = `
reuters.com Reuters
apnews.com Associated Press
afp.com AFP
bloomberg.com Bloomberg
bbc.com BBC
bbc.co.uk BBC
nytimes.com The New York Times
washingtonpost.com The Washington Post
wsj.com The Wall Street Journal
ft.com Financial Times
economist.com The Economist
theguardian.com The Guardian
guardian.co.uk The Guardian
thetimes.co.uk The Times
thetimes.com The Times
telegraph.co.uk The Telegraph
independent.co.uk The Independent
news.sky.com Sky News
cnn.com CNN
npr.org NPR
nbcnews.com NBC News
cbsnews.com CBS News
abcnews.go.com ABC News
abc.net.au ABC (Australia)
cbc.ca CBC
usatoday.com USA Today
latimes.com Los Angeles Times
politico.com Politico
politico.eu Politico Europe
axios.com Axios
thehill.com The Hill
semafor.com Semafor
foreignpolicy.com Foreign Policy
foreignaffairs.com Foreign Affairs
theatlantic.com The Atlantic
newyorker.com The New Yorker
rferl.org RFE/RL
voanews.com VOA
dw.com Deutsche Welle
spiegel.de Der Spiegel
sueddeutsche.de Süddeutsche Zeitung
faz.net Frankfurter Allgemeine Zeitung
zeit.de Die Zeit
tagesschau.de Tagesschau
nzz.ch Neue Zürcher Zeitung
derstandard.at Der Standard
diepresse.com Die Presse
lemonde.fr Le Monde
lefigaro.fr Le Figaro
liberation.fr Libération
france24.com France 24
rfi.fr RFI
elpais.com El País
elmundo.es El Mundo
corriere.it Corriere della Sera
repubblica.it la Repubblica
ansa.it ANSA
euronews.com Euronews
euractiv.com Euractiv
aljazeera.com Al Jazeera
aljazeera.net Al Jazeera
alarabiya.net Al Arabiya
aawsat.com Asharq Al-Awsat
thenationalnews.com The National
middleeasteye.net Middle East Eye
al-monitor.com Al-Monitor
amwaj.media Amwaj.media
haaretz.com Haaretz
haaretz.co.il Haaretz
timesofisrael.com The Times of Israel
jpost.com The Jerusalem Post
ynetnews.com Ynet
ynet.co.il Ynet
irna.ir IRNA
tasnimnews.com Tasnim
aa.com.tr Anadolu Agency
dailysabah.com Daily Sabah
hurriyetdailynews.com Hürriyet Daily News
tass.com TASS
tass.ru TASS
interfax.ru Interfax
kommersant.ru Kommersant
rbc.ru RBC
meduza.io Meduza
themoscowtimes.com The Moscow Times
kyivindependent.com The Kyiv Independent
pravda.com.ua Ukrainska Pravda
ukrinform.net Ukrinform
xinhuanet.com Xinhua
news.cn Xinhua
globaltimes.cn Global Times
scmp.com South China Morning Post
caixinglobal.com Caixin Global
kyodonews.net Kyodo News
japantimes.co.jp The Japan Times
asahi.com The Asahi Shimbun
nhk.or.jp NHK
nikkei.com Nikkei
asia.nikkei.com Nikkei Asia
yna.co.kr Yonhap
koreaherald.com The Korea Herald
thehindu.com The Hindu
indianexpress.com The Indian Express
dawn.com Dawn
tolonews.com TOLOnews
straitstimes.com The Straits Times
folha.uol.com.br Folha de S.Paulo
clarin.com Clarín
lanacion.com.ar La Nación
`;

const BY_HOST = new Map(
  NAMES.trim()
    .split('\n')
    .map((row) => {
      const [host = '', ...name] = row.split(' ');
      return [host, name.join(' ')] as const;
    }),
);

/** The publisher whose a host is, by its whole name or without its first parts. */
export function knownPublisher(host: string): string | undefined {
  const parts = host.toLowerCase().split('.');
  for (let from = 0; from < parts.length - 1; from++) {
    const found = BY_HOST.get(parts.slice(from).join('.'));
    if (found !== undefined) return found;
  }
  return undefined;
}
