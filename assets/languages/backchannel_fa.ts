<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context>
    <name>Actions</name>
    <message>
        <source>Briefing</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>دستورها</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>پیشینه</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>قواعد</translation>
    </message>
    <message>
        <source>Last turn</source>
        <translation>نوبت پیش</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ترک</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Seal the orders</source>
        <translation>مهر کردن دستورها</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>بخش بعدی پنجره</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>بخش قبلی پنجره</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Ask the coach</source>
        <translation>پرسیدن از مربی</translation>
    </message>
    <message>
        <source>Print the briefing</source>
        <translation>چاپ گزارش</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>خروج از برنامه</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Alt+4</source>
        <translation>Alt+4</translation>
    </message>
    <message>
        <source>Alt+5</source>
        <translation>Alt+5</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Map</source>
        <translation>نقشه</translation>
    </message>
</context>
<context>
    <name>BriefingScreen</name>
    <message>
        <source>Where it is</source>
        <translation>محل آن</translation>
    </message>
    <message>
        <source>Your forecast, private</source>
        <translation>پیش‌بینی شما، خصوصی</translation>
    </message>
    <message>
        <source>Your forecast, in percent</source>
        <translation>پیش‌بینی شما، به درصد</translation>
    </message>
    <message>
        <source>0 never</source>
        <translation>۰ هرگز</translation>
    </message>
    <message>
        <source>even</source>
        <translation>پنجاه‌پنجاه</translation>
    </message>
    <message>
        <source>certain 100</source>
        <translation>حتمی ۱۰۰</translation>
    </message>
    <message>
        <source>Nobody else sees it and it costs nothing. The end of the game sets it beside what happened.</source>
        <translation>کس دیگری آن را نمی‌بیند و هزینه‌ای ندارد. پایان بازی آن را کنار آنچه رخ داد می‌گذارد.</translation>
    </message>
    <message>
        <source>Go to orders</source>
        <translation>رفتن به دستورها</translation>
    </message>
    <message>
        <source>%1 %  %2</source>
        <translation>%1٪  %2</translation>
    </message>
    <message>
        <source>How likely is %1 to strike this turn, itself or through a militia?</source>
        <translation>چقدر محتمل است %1 در این نوبت حمله کند، خود یا با دست شبه‌نظامیان؟</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>کسی</translation>
    </message>
    <message>
        <source>no forecast yet</source>
        <translation>هنوز پیش‌بینی نشده</translation>
    </message>
    <message>
        <source>Crisis card, everybody knows this</source>
        <translation>کارت بحران، همه از آن خبر دارند</translation>
    </message>
    <message>
        <source>Until the end of this turn</source>
        <translation>تا پایان این نوبت</translation>
    </message>
    <message>
        <source>The ladder has moved by %1.</source>
        <translation>نردبان %1 تغییر کرده است.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>منبع: %1</translation>
    </message>
    <message>
        <source>Rung %1 of 10, %2. War this turn if nobody acts: %3.</source>
        <translation>پلهٔ %1 از ۱۰، %2. جنگ در این نوبت اگر کسی کاری نکند: %3.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>وضع کنونی</translation>
    </message>
    <message>
        <source>Everybody knows this. Nothing has happened yet.</source>
        <translation>همه از این خبر دارند. هنوز چیزی رخ نداده است.</translation>
    </message>
    <message>
        <source>Since your last turn</source>
        <translation>از نوبت پیشین شما</translation>
    </message>
    <message>
        <source>Nobody died.</source>
        <translation>کسی کشته نشد.</translation>
    </message>
    <message>
        <source>Some died.</source>
        <translation>کسانی کشته شدند.</translation>
    </message>
    <message>
        <source>Many died.</source>
        <translation>شمار زیادی کشته شدند.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>قطعی</translation>
    </message>
    <message>
        <source>no finding</source>
        <translation>بی‌یافته</translation>
    </message>
    <message>
        <source>Your people could not find out who ordered the strike.</source>
        <translation>افراد شما نتوانستند دریابند چه کسی دستور حمله را داد.</translation>
    </message>
    <message>
        <source>Your people say nobody ordered the strike: the militia acted alone.</source>
        <translation>افراد شما می‌گویند کسی دستور حمله را نداد: شبه‌نظامیان خودسرانه عمل کردند.</translation>
    </message>
    <message>
        <source>Your people say %1 ordered the strike.</source>
        <translation>افراد شما می‌گویند %1 دستور حمله را داد.</translation>
    </message>
    <message>
        <source>Your own probe</source>
        <translation>کاوش خودتان</translation>
    </message>
    <message>
        <source>What %1 really wants is: %2.</source>
        <translation>هدف واقعی %1: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 write to each other.</source>
        <translation>%1 و %2 به هم نامه می‌نویسند.</translation>
    </message>
    <message>
        <source>%1 and %2 do not write to each other.</source>
        <translation>%1 و %2 به هم نامه نمی‌نویسند.</translation>
    </message>
    <message>
        <source>The inspection found a promise broken.</source>
        <translation>بازرسی تعهدی نقض‌شده یافت.</translation>
    </message>
    <message>
        <source>The inspection found nothing broken.</source>
        <translation>بازرسی نقضی نیافت.</translation>
    </message>
    <message>
        <source>Your own inspection</source>
        <translation>بازرسی خودتان</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معلوم</translation>
    </message>
    <message>
        <source>See the turn again on the map</source>
        <translation>دیدن دوبارهٔ نوبت روی نقشه</translation>
    </message>
    <message>
        <source>You</source>
        <translation>دولت شما</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>falls due this turn</source>
        <translation>موعدش این نوبت است</translation>
    </message>
    <message>
        <source>any theatre</source>
        <translation>هر صحنه‌ای</translation>
    </message>
    <message>
        <source>%1, in public, to %2: if %3 in %4, we will %5.</source>
        <translation>%1، در ملأ عام، به %2: اگر در %4 %3، %5.</translation>
    </message>
    <message>
        <source>defied: to be carried out by the end of turn %1</source>
        <translation>به چالش کشیده شده: باید تا پایان نوبت %1 عملی شود</translation>
    </message>
    <message>
        <source>stands to the end of turn %1</source>
        <translation>تا پایان نوبت %1 پابرجاست</translation>
    </message>
    <message>
        <source>Promises and threats</source>
        <translation>تعهدها و تهدیدها</translation>
    </message>
    <message>
        <source>Secret letters</source>
        <translation>نامه‌های محرمانه</translation>
    </message>
    <message>
        <source>From %1, through %2</source>
        <translation>از %1، از طریق %2</translation>
    </message>
    <message>
        <source>We shall strike in %1. You are warned.</source>
        <translation>در %1 حمله خواهیم کرد. هشدار ما را شنیدید.</translation>
    </message>
    <message>
        <source>That hit was not ours.</source>
        <translation>آن ضربه کار ما نبود.</translation>
    </message>
    <message>
        <source>They keep the line open.</source>
        <translation>خط را باز نگه می‌دارند.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Channel to %1 through %2. Integrity %3 of %4. Leaks %5 a turn when used.</source>
        <translation>کانال به %1 از طریق %2. سلامت %3 از %4. احتمال درز در صورت استفاده: %5 در هر نوبت.</translation>
    </message>
    <message>
        <source>No letter has come.</source>
        <translation>نامه‌ای نرسیده است.</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>همهٔ نامه‌ها</translation>
    </message>
    <message>
        <source>What you are really after, private</source>
        <translation>آنچه به‌راستی در پی آن‌اید، خصوصی</translation>
    </message>
    <message>
        <source>%1 of %2 points if it ended now, as far as you can know.</source>
        <translation>%1 از %2 امتیاز اگر بازی اکنون تمام شود، تا جایی که می‌توانید بدانید.</translation>
    </message>
    <message>
        <source>It is one of %1 aims that you have named in public. Nobody else knows which one counts.</source>
        <translation>یکی از %1 هدفی است که علناً اعلام کرده‌اید. کس دیگری نمی‌داند کدام‌یک به حساب می‌آید.</translation>
    </message>
    <message>
        <source>The crisis of the turn</source>
        <translation>بحران این نوبت</translation>
    </message>
    <message>
        <source>Your aims</source>
        <translation>هدف‌های شما</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به صورت PDF</translation>
    </message>
    <message>
        <source>No forecast yet: move the slider.</source>
        <translation>هنوز پیش‌بینی نشده: لغزنده را جابه‌جا کنید.</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>in public: if %1 in %2, we will %3</source>
        <translation>در ملأ عام: اگر %1 در %2، ما %3</translation>
    </message>
    <message>
        <source>Answer in the channel</source>
        <translation>پاسخ در کانال</translation>
    </message>
    <message>
        <source>Lies open to the end of turn %1.</source>
        <translation>تا پایان نوبت %1 باز است.</translation>
    </message>
    <message>
        <source>From %1 to %2, carried by you</source>
        <translation>از %1 به %2، با واسطهٔ شما</translation>
    </message>
    <message>
        <source>%1. What your side saw; not all of it is true.</source>
        <translation>%1. آنچه طرف شما دید؛ همهٔ آن راست نیست.</translation>
    </message>
    <message>
        <source>It no longer lies open.</source>
        <translation>دیگر باز نیست.</translation>
    </message>
</context>
<context>
    <name>CarriersPanel</name>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>To %1 through</source>
        <translation>به %1 از طریق</translation>
    </message>
    <message>
        <source>Other ways, closed while this one is open</source>
        <translation>راه‌های دیگر، بسته تا این یکی باز است</translation>
    </message>
    <message>
        <source>Ways to %1</source>
        <translation>راه‌های رسیدن به %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>هنوز استفاده نشده</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Integrity %1 of %2</source>
        <translation>سلامت %1 از %2</translation>
    </message>
    <message>
        <source>Leaks with %1 in a turn when used.</source>
        <translation>احتمال درز در صورت استفاده %1 در هر نوبت.</translation>
    </message>
    <message>
        <source>Messages only, no offers.</source>
        <translation>فقط پیام، نه پیشنهاد.</translation>
    </message>
    <message>
        <source>Can check promises.</source>
        <translation>می‌تواند بر تعهدها نظارت کند.</translation>
    </message>
    <message>
        <source>If it comes out</source>
        <translation>اگر درز کند</translation>
    </message>
    <message>
        <source>A leak costs both sides %1 standing at home, and open offers fall. Each letter raises its odds a little, and so does an angry faction.</source>
        <translation>درز از جایگاه هر دو طرف در داخل %1 می‌کاهد و پیشنهادهای باز از میان می‌رود. هر نامه احتمال آن را اندکی بالا می‌برد، و جناحی خشمگین نیز.</translation>
    </message>
    <message>
        <source>Press estimate of talks</source>
        <translation>برآورد مطبوعات از گفت‌وگوها</translation>
    </message>
    <message>
        <source>%1&#xa0;%, from public signs only</source>
        <translation>%1٪، فقط از نشانه‌های علنی</translation>
    </message>
    <message numerus="yes">
        <source>no strike for %n turn(s)</source>
        <translation>
            <numerusform>%n نوبت بی‌حمله</numerusform>
        </translation>
    </message>
    <message>
        <source>envoys were seen last turn</source>
        <translation>فرستادگان در نوبت پیش دیده شدند</translation>
    </message>
    <message>
        <source>talks have come out before</source>
        <translation>گفت‌وگوها پیش‌تر درز کرده است</translation>
    </message>
    <message>
        <source>%1 spoke softly</source>
        <translation>%1 نرم سخن گفت</translation>
    </message>
    <message>
        <source>Nothing that the public saw points to talks.</source>
        <translation>هیچ‌یک از آنچه مردم دیدند نشان گفت‌وگو نیست.</translation>
    </message>
    <message>
        <source>The press goes by this: %1.</source>
        <translation>مطبوعات به این تکیه می‌کنند: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Everybody can read this figure. Lulls, envoys, soft words and leaks raise it; strikes lower it. Lulls come without talks too: a sign, not a proof.</source>
        <translation>این عدد را همه می‌بینند. آرامش، فرستادگان، سخن نرم و درز آن را بالا می‌برد؛ حمله آن را پایین می‌آورد. آرامش بی‌گفت‌وگو هم پیش می‌آید: نشانه است، نه مدرک.</translation>
    </message>
</context>
<context>
    <name>ChannelScreen</name>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>This turn&apos;s letter, offers and deals</source>
        <translation>نامه، پیشنهادها و توافق‌های این نوبت</translation>
    </message>
    <message>
        <source>Your letter this turn</source>
        <translation>نامهٔ شما در این نوبت</translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation>بازگشت به دستورها</translation>
    </message>
    <message>
        <source>Secret letter</source>
        <translation>نامهٔ محرمانه</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s), the newest first</source>
        <translation>
            <numerusform>%n نامه، تازه‌ترین در آغاز</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter has been written yet. The first one opens the channel.</source>
        <translation>هنوز نامه‌ای نوشته نشده است. نخستین نامه کانال را می‌گشاید.</translation>
    </message>
    <message>
        <source>It lies on your sheet, and goes when the orders are sealed.</source>
        <translation>روی برگهٔ شماست و با مُهر شدن دستورها می‌رود.</translation>
    </message>
    <message>
        <source>A letter goes through a go-between, and only the two of you read it. While one way is open the others are closed.</source>
        <translation>نامه از دست یک میانجی می‌گذرد و تنها شما دو طرف آن را می‌خوانید. تا یک راه باز است راه‌های دیگر بسته‌اند.</translation>
    </message>
    <message>
        <source>An offer that is accepted becomes a deal. It binds nobody: each promise is kept or broken when it falls due. Kept by both, it brings %1 standing each.</source>
        <translation>پیشنهادی که پذیرفته شود توافق می‌شود. کسی را مجبور نمی‌کند: هر قول سر موعدش نگه داشته یا شکسته می‌شود. اگر هر دو نگه دارند، برای هر یک %1 جایگاه می‌آورد.</translation>
    </message>
    <message>
        <source>It may come out, and that costs both sides %1 standing at home.</source>
        <translation>شاید درز کند، و آن وقت هر دو طرف %1 جایگاه در خانه از دست می‌دهند.</translation>
    </message>
    <message>
        <source>If both sides write in a turn, the odds of losing control fall by %1 %; if one does, those of an accident by %2 %.</source>
        <translation>اگر در نوبتی هر دو طرف بنویسند، احتمال از دست رفتن کنترل %1٪ کم می‌شود؛ اگر یکی بنویسد، احتمال حادثه %2٪ کم می‌شود.</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Letters filter, Enter takes, Escape closes.</source>
        <translation>حروف غربال می‌کند، Enter برمی‌گزیند، Escape می‌بندد.</translation>
    </message>
    <message>
        <source>Not possible: %1, %2.</source>
        <translation>ممکن نیست: %1، %2.</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>با «%1»</translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>The lesson &quot;%1&quot; cannot be read.</source>
        <translation>درس «%1» خوانده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>%1 will %2.</source>
        <translation>تعهد %1: %2.</translation>
    </message>
    <message>
        <source>begins in turn %1</source>
        <translation>از نوبت %1 آغاز می‌شود</translation>
    </message>
    <message>
        <source>falls due this turn</source>
        <translation>موعدش این نوبت است</translation>
    </message>
    <message>
        <source>in force to the end of turn %1</source>
        <translation>تا پایان نوبت %1 برقرار</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>inspected: broken, %1 sure</source>
        <translation>بازرسی شد: شکسته، با اطمینان %1</translation>
    </message>
    <message>
        <source>inspected: kept, %1 sure</source>
        <translation>بازرسی شد: نگه داشته، با اطمینان %1</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>Coach</source>
        <translation>مربی</translation>
    </message>
    <message>
        <source>It knows what your side knows and nothing else, imagines games from here, and may be wrong.</source>
        <translation>همان را می‌داند که طرف شما می‌داند و نه بیش از آن، از اینجا بازی‌هایی را در خیال پیش می‌برد، و ممکن است اشتباه کند.</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>پاسخ فوری</translation>
    </message>
    <message>
        <source>Plans of the coach</source>
        <translation>نقشه‌های مربی</translation>
    </message>
    <message>
        <source>Thinking …</source>
        <translation>در اندیشه …</translation>
    </message>
    <message numerus="yes">
        <source>%n game(s) imagined.</source>
        <translation>
            <numerusform>%n بازی در خیال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n game(s) imagined. Odds that the first plan beats the second: %1.</source>
        <translation>
            <numerusform>%n بازی در خیال. احتمال برتری نقشهٔ نخست بر دوم: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no time for a plan. Ask again.</source>
        <translation>برای نقشه فرصتی نماند. دوباره بپرسید.</translation>
    </message>
    <message>
        <source>%1 of 10 expected</source>
        <translation>انتظار %1 از ۱۰</translation>
    </message>
    <message>
        <source>give or take %1</source>
        <translation>%1 کمتر یا بیشتر</translation>
    </message>
    <message>
        <source>An empty sheet.</source>
        <translation>برگه‌ای خالی.</translation>
    </message>
    <message>
        <source>War: **%1** this turn, **%2** by the end.</source>
        <translation>جنگ: **%1** در این نوبت، **%2** تا پایان.</translation>
    </message>
    <message>
        <source>Write this on my sheet</source>
        <translation>نوشتن این در برگهٔ من</translation>
    </message>
    <message>
        <source>Write plan %1 on my sheet</source>
        <translation>نوشتن نقشهٔ %1 در برگهٔ من</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>به زیان آن</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>به سود آن</translation>
    </message>
</context>
<context>
    <name>ConfidenceMeter</name>
    <message>
        <source>How sure</source>
        <translation>میزان اطمینان</translation>
    </message>
</context>
<context>
    <name>CurtainScreen</name>
    <message>
        <source>Everybody else, please look away.</source>
        <translation>دیگران لطفاً نگاه نکنند.</translation>
    </message>
    <message>
        <source>Hold the seal, or the Space key, for one second. Or press Enter twice.</source>
        <translation>مهر یا کلید Space را یک ثانیه نگه دارید. یا دو بار Enter بزنید.</translation>
    </message>
    <message>
        <source>Blank while the seat changes hands: map, sheets, window title, tooltips, clipboard, screen-reader text.</source>
        <translation>تا کرسی دست‌به‌دست می‌شود خالی است: نقشه، برگه‌ها، عنوان پنجره، راهنمای شناور، بریده‌دان، متن صفحه‌خوان.</translation>
    </message>
    <message>
        <source>Leave the game</source>
        <translation>ترک بازی</translation>
    </message>
    <message>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>the computer</source>
        <translation>رایانه</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>مهرشده</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>در پیش</translation>
    </message>
    <message>
        <source>Read-out</source>
        <translation>قرائت</translation>
    </message>
    <message>
        <source>when all have sealed</source>
        <translation>وقتی همه مهر کردند</translation>
    </message>
    <message>
        <source>Your sheet is secret until all are read out together,
so everything on this screen is hidden while the seat changes hands.</source>
        <translation>برگهٔ شما تا وقتی همه با هم خوانده شوند محرمانه است،
پس هنگام جابه‌جایی کرسی همهٔ آنچه روی این صفحه است پنهان می‌ماند.</translation>
    </message>
    <message>
        <source>%1 has sealed. Your sheet is secret until all are read out together,
so everything on this screen is hidden while the seat changes hands.</source>
        <translation>%1 مهر کرده است. برگهٔ شما تا وقتی همه با هم خوانده شوند محرمانه است،
پس هنگام جابه‌جایی کرسی همهٔ آنچه روی این صفحه است پنهان می‌ماند.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1, the next sheet is yours</source>
        <translation>%1، برگهٔ بعدی از آنِ شماست</translation>
    </message>
    <message>
        <source>Turn %1 of %2</source>
        <translation>نوبت %1 از %2</translation>
    </message>
    <message>
        <source>For %1 only</source>
        <translation>فقط برای %1</translation>
    </message>
    <message>
        <source>Locks by itself after %1 s without a key</source>
        <translation>پس از %1 ثانیه بدون کلید خودش قفل می‌شود</translation>
    </message>
    <message>
        <source>Opened without its PIN: %1</source>
        <translation>بی رمز باز شد: %1</translation>
    </message>
</context>
<context>
    <name>DealsPanel</name>
    <message>
        <source>Offers and deals</source>
        <translation>پیشنهادها و توافق‌ها</translation>
    </message>
    <message>
        <source>Your offer to %1</source>
        <translation>پیشنهاد شما به %1</translation>
    </message>
    <message>
        <source>%1 offers</source>
        <translation>پیشنهاد %1</translation>
    </message>
    <message>
        <source>open to the end of turn %1</source>
        <translation>باز تا پایان نوبت %1</translation>
    </message>
    <message>
        <source>Deals with %1</source>
        <translation>توافق‌ها با %1</translation>
    </message>
    <message>
        <source>%1 in force</source>
        <translation>%1 توافق برقرار</translation>
    </message>
    <message>
        <source>None yet. An offer that is accepted becomes a deal; it binds nobody, and both remember.</source>
        <translation>هنوز هیچ. پیشنهادی که پذیرفته شود توافق می‌شود؛ کسی را ملزم نمی‌کند، و هر دو طرف به یاد می‌سپارند.</translation>
    </message>
    <message>
        <source>Made in turn %1</source>
        <translation>در نوبت %1 بسته شد</translation>
    </message>
    <message>
        <source>each side checks by %1</source>
        <translation>ناظر هر طرف: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>turn</source>
        <translation>نوبت</translation>
    </message>
    <message>
        <source>That is your letter of this turn. Or answer with another.</source>
        <translation>این نامهٔ شما در این نوبت است. یا با نامه‌ای دیگر پاسخ دهید.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>پایان‌یافته</translation>
    </message>
</context>
<context>
    <name>DebriefChart</name>
    <message>
        <source>The game turn by turn</source>
        <translation>بازی نوبت‌به‌نوبت</translation>
    </message>
    <message>
        <source>%1, %2: ladder from %3 to %4</source>
        <translation>%1، %2: نردبان از %3 تا %4</translation>
    </message>
    <message>
        <source>The ladder</source>
        <translation>نردبان</translation>
    </message>
    <message>
        <source>in red the odds of war that turn</source>
        <translation>به رنگ قرمز احتمال جنگ در آن نوبت</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>accident</source>
        <translation>سانحه</translation>
    </message>
    <message>
        <source>war</source>
        <translation>جنگ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Said in public</source>
        <translation>گفتهٔ علنی</translation>
    </message>
    <message>
        <source>Done in secret</source>
        <translation>کردهٔ پنهانی</translation>
    </message>
    <message>
        <source>%1: broken</source>
        <translation>%1: نقض‌شده</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>انتظار %1</translation>
    </message>
    <message>
        <source>a strike on itself</source>
        <translation>حمله به خودش</translation>
    </message>
    <message>
        <source>Who gave the order?</source>
        <translation>دستور را چه کسی داد؟</translation>
    </message>
    <message>
        <source>blamed, and under it the truth</source>
        <translation>متهم، و زیر آن حقیقت</translation>
    </message>
    <message>
        <source>no strike</source>
        <translation>بی‌حمله</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و %1 مورد دیگر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Ladder from %1 to %2</source>
        <translation>نردبان از %1 تا %2</translation>
    </message>
    <message>
        <source>Blamed: %1. In truth: %2.</source>
        <translation>متهم: %1. در حقیقت: %2.</translation>
    </message>
    <message>
        <source>%1; odds of war by the end from %2 to %3</source>
        <translation>%1؛ احتمال جنگ تا پایان از %2 به %3</translation>
    </message>
    <message>
        <source>Odds of war by the end from %1 to %2</source>
        <translation>احتمال جنگ تا پایان از %1 به %2</translation>
    </message>
    <message>
        <source>Odds of war that turn: %1</source>
        <translation>احتمال جنگ در آن نوبت: %1</translation>
    </message>
    <message>
        <source>%1, alone</source>
        <translation>%1، خودسرانه</translation>
    </message>
    <message>
        <source>A strike came.</source>
        <translation>حمله‌ای آمد.</translation>
    </message>
    <message>
        <source>No strike came.</source>
        <translation>حمله‌ای نیامد.</translation>
    </message>
    <message>
        <source>No forecast. %1</source>
        <translation>بی‌پیش‌بینی. %1</translation>
    </message>
    <message>
        <source>Expected a strike with %1. %2</source>
        <translation>حمله‌ای را با احتمال %1 انتظار داشت. %2</translation>
    </message>
    <message>
        <source>Blamed: %1.</source>
        <translation>متهم: %1.</translation>
    </message>
    <message>
        <source>Odds of war by the end of the game</source>
        <translation>احتمال جنگ تا پایان بازی</translation>
    </message>
    <message>
        <source>10 is war, 0 calm</source>
        <translation>۱۰ جنگ است، ۰ آرامش</translation>
    </message>
    <message>
        <source>letters, deals, ▲ militias that nobody had told to</source>
        <translation>نامه‌ها، توافق‌ها، ▲ شبه‌نظامیانی که کسی دستور نداده بود</translation>
    </message>
    <message>
        <source>letters and deals</source>
        <translation>نامه‌ها و توافق‌ها</translation>
    </message>
    <message>
        <source>as it was found</source>
        <translation>آن‌گونه که یافتند</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>▲ +%1 points, to %2</source>
        <translation>▲ %1 واحد بیشتر، تا %2</translation>
    </message>
    <message>
        <source>▼ −%1 points, to %2</source>
        <translation>▼ %1 واحد کمتر، تا %2</translation>
    </message>
</context>
<context>
    <name>DebriefData</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>چیزی نمی‌گوید</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>تهدید</translation>
    </message>
    <message>
        <source>warns, vaguely</source>
        <translation>هشدار مبهم</translation>
    </message>
    <message>
        <source>denies any part</source>
        <translation>انکار می‌کند</translation>
    </message>
    <message>
        <source>claims a strike</source>
        <translation>بر عهده می‌گیرد</translation>
    </message>
    <message>
        <source>condemns</source>
        <translation>محکوم می‌کند</translation>
    </message>
    <message>
        <source>speaks softly</source>
        <translation>نرم سخن می‌گوید</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>نوبت %1</translation>
    </message>
    <message>
        <source>our own order</source>
        <translation>دستور خود ما</translation>
    </message>
</context>
<context>
    <name>DebriefScreen</name>
    <message>
        <source>War</source>
        <translation>جنگ</translation>
    </message>
    <message>
        <source>No war, and nobody succeeds</source>
        <translation>بی‌جنگ، و کسی کامیاب نشد</translation>
    </message>
    <message>
        <source>No war, and both sides succeed</source>
        <translation>بی‌جنگ، و هر دو طرف کامیاب شدند</translation>
    </message>
    <message>
        <source>No war, and every side succeeds</source>
        <translation>بی‌جنگ، و همهٔ طرف‌ها کامیاب شدند</translation>
    </message>
    <message>
        <source>No war, and success for %1</source>
        <translation>بی‌جنگ، و کامیابی %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The whole game</source>
        <translation>همهٔ بازی</translation>
    </message>
    <message>
        <source>The scores</source>
        <translation>امتیازها</translation>
    </message>
    <message>
        <source>Turn before</source>
        <translation>نوبت قبل</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>نوبت بعد</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>To the first screen</source>
        <translation>به صفحهٔ نخست</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 از ۱۰</translation>
    </message>
    <message>
        <source>success is %1</source>
        <translation>کامیابی یعنی %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stop working out the odds</source>
        <translation>توقف محاسبهٔ احتمال‌ها</translation>
    </message>
    <message>
        <source>◆ it happened   ◇ it did not   bold amber: off by 60 or more, or wrongly blamed   ← → turn by turn   1–4 turning points</source>
        <translation>◆ رخ داد   ◇ رخ نداد   کهربایی پررنگ: ۶۰ یا بیشتر خطا، یا اتهام نادرست   ← → نوبت به نوبت   ۱–۴ نقطه‌های عطف</translation>
    </message>
    <message>
        <source>Next turning point</source>
        <translation>نقطهٔ عطف بعدی</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>حقیقت</translation>
    </message>
    <message>
        <source>%1 games from each turn, with %2 in every seat; chance alone moves it by up to %3</source>
        <translation>%1 بازی از هر نوبت، با %2 در هر جایگاه؛ بخت به‌تنهایی تا %3 جابه‌جایش می‌کند</translation>
    </message>
    <message>
        <source>being worked out; the thin line is the ladder</source>
        <translation>در حال محاسبه؛ خط نازک نردبان است</translation>
    </message>
    <message>
        <source>not worked out to the end; the thin line is the ladder</source>
        <translation>تا آخر محاسبه نشد؛ خط نازک نردبان است</translation>
    </message>
    <message>
        <source>Playing every turn on to the end: %1.</source>
        <translation>ادامه دادن هر نوبت تا پایان: %1.</translation>
    </message>
    <message>
        <source>Playing every turn on to the end: %1, about %2 s more.</source>
        <translation>ادامه دادن هر نوبت تا پایان: %1، حدود %2 ثانیهٔ دیگر.</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>برای گفت‌وگو</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>See the last turn on the map</source>
        <translation>دیدن نوبت آخر روی نقشه</translation>
    </message>
</context>
<context>
    <name>EdgePanel</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Alt+1 … 5</source>
        <translation>Alt+1 … 5</translation>
    </message>
    <message>
        <source>briefing, orders, channel, record, rules</source>
        <translation>گزارش، دستورها، کانال، پیشینه، قواعد</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <translation>F6, Shift+F6</translation>
    </message>
    <message>
        <source>to the next part of the window, and back</source>
        <translation>به بخش بعدی پنجره، و برعکس</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>to the next control, and back</source>
        <translation>به عنصر بعدی، و برعکس</translation>
    </message>
    <message>
        <source>Enter, Space, ↓</source>
        <translation>Enter, Space, ↓</translation>
    </message>
    <message>
        <source>open the word that has the focus</source>
        <translation>باز کردن واژهٔ در کانون</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>narrow an open list; Esc closes it unchanged</source>
        <translation>فهرست باز را کوتاه می‌کند؛ Esc بی‌تغییر می‌بندد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z, Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>undo, redo, until the seal</source>
        <translation>واگرد و ازنو، تا پیش از مهر</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>seal; Enter then says yes</source>
        <translation>مهر کردن؛ سپس Enter یعنی بله</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>lock: back behind the curtain</source>
        <translation>قفل: بازگشت به پشت پرده</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>نگه داشتن Space</translation>
    </message>
    <message>
        <source>opens the seal of the envelope</source>
        <translation>مهر پاکت را می‌گشاید</translation>
    </message>
    <message>
        <source>T, N, P</source>
        <translation>T, N, P</translation>
    </message>
    <message>
        <source>on the map: theatres, next and previous counter</source>
        <translation>روی نقشه: صحنه‌ها، مهرهٔ بعدی و قبلی</translation>
    </message>
    <message>
        <source>+, −, arrows</source>
        <translation>+, −, جهت‌نما</translation>
    </message>
    <message>
        <source>on the map: closer, farther, to a neighbour</source>
        <translation>روی نقشه: نزدیک‌تر، دورتر، به همسایه</translation>
    </message>
    <message>
        <source>←, →</source>
        <translation>←, →</translation>
    </message>
    <message>
        <source>step by step in the read-out, turn by turn at the end</source>
        <translation>گام‌به‌گام در قرائت، نوبت‌به‌نوبت در پایان</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>همین فهرست</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>settings: colours, text size, movement</source>
        <translation>تنظیمات: رنگ‌ها، اندازهٔ متن، حرکت</translation>
    </message>
    <message>
        <source>Ctrl+W, Ctrl+Q</source>
        <translation>Ctrl+W, Ctrl+Q</translation>
    </message>
    <message>
        <source>leave the game, leave the program</source>
        <translation>ترک بازی، ترک برنامه</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Look up a word</source>
        <translation>جست‌وجوی واژه</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <source>All the rules</source>
        <translation>همهٔ قواعد</translation>
    </message>
    <message>
        <source>Words of the game</source>
        <translation>واژه‌های بازی</translation>
    </message>
    <message>
        <source>Choose a word, or put the focus on something and press F1.</source>
        <translation>واژه‌ای را برگزینید، یا کانون را روی چیزی بگذارید و F1 را بزنید.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>asks the coach, from what your side knows</source>
        <translation>از مربی می‌پرسد، از روی آنچه طرف شما می‌داند</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Page Down, Page Up</translation>
    </message>
    <message>
        <source>on the order sheet: to the next line, and back</source>
        <translation>در برگهٔ دستورها: به سطر بعد، و برعکس</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>prints the briefing</source>
        <translation>گزارش را چاپ می‌کند</translation>
    </message>
    <message>
        <source>empties the word; once more, takes away the line</source>
        <translation>واژه را خالی می‌کند؛ بار دیگر سطر را برمی‌دارد</translation>
    </message>
    <message>
        <source>F1, right click</source>
        <translation>F1، کلیک راست</translation>
    </message>
    <message>
        <source>explains what has the focus, or lies under the pointer</source>
        <translation>آنچه را در کانون است یا زیر نشانگر است توضیح می‌دهد</translation>
    </message>
    <message>
        <source>In your game, now</source>
        <translation>در بازی شما، اکنون</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>قاعدهٔ %1</translation>
    </message>
</context>
<context>
    <name>HiddenCard</name>
    <message>
        <source>angry</source>
        <translation>خشمگین</translation>
    </message>
    <message>
        <source>uneasy</source>
        <translation>ناآرام</translation>
    </message>
    <message>
        <source>content</source>
        <translation>راضی</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>آرام</translation>
    </message>
    <message>
        <source>as its patron thought</source>
        <translation>همان که حامی‌اش می‌پنداشت</translation>
    </message>
    <message>
        <source>its patron thought %1</source>
        <translation>حامی‌اش می‌پنداشت %1</translation>
    </message>
    <message>
        <source>%1: control %2 of %3 (%4), strength %5, grievance %6 of %7</source>
        <translation>%1: مهار %2 از %3 (%4)، توان %5، رنجش %6 از %7</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, behind the curtain</source>
        <translation>%1، پشت پرده</translation>
    </message>
    <message>
        <source>Militias at the end, as they truly were</source>
        <translation>شبه‌نظامیان در پایان، آن‌گونه که واقعاً بودند</translation>
    </message>
    <message>
        <source>Factions at the end</source>
        <translation>جناح‌ها در پایان</translation>
    </message>
    <message>
        <source>What it expected</source>
        <translation>آنچه انتظار داشت</translation>
    </message>
</context>
<context>
    <name>KnowledgeCard</name>
    <message>
        <source>Who knows what</source>
        <translation>چه کسی چه می‌داند</translation>
    </message>
</context>
<context>
    <name>LadderHistory</name>
    <message>
        <source>at the start %1</source>
        <translation>در آغاز %1</translation>
    </message>
    <message>
        <source>after turn %1 %2</source>
        <translation>پس از نوبت %1 %2</translation>
    </message>
    <message>
        <source>The ladder, turn by turn</source>
        <translation>نردبان، نوبت به نوبت</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>LadderTrack</name>
    <message>
        <source>rung %1 of 10, %2</source>
        <translation>پلهٔ %1 از ۱۰، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n quarter(s) more</source>
        <translation>
            <numerusform>%1، و %n ربع بیشتر</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 %2</source>
        <translation>؛ %1 %2</translation>
    </message>
    <message>
        <source>; with this draft %1</source>
        <translation>؛ با این پیش‌نویس %1</translation>
    </message>
    <message>
        <source>Escalation ladder</source>
        <translation>نردبان تنش</translation>
    </message>
    <message>
        <source>Rung %1, %2</source>
        <translation>پلهٔ %1، %2</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>نشانم بده</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>بستن درس</translation>
    </message>
    <message>
        <source>Lesson: back</source>
        <translation>درس: قبلی</translation>
    </message>
    <message>
        <source>Lesson: show me</source>
        <translation>درس: نشانم بده</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1، گام %2 از %3</translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation>پایان درس</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>رد کردن</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>درس: %1</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>The other side is writing.</source>
        <translation>طرف دیگر در حال نوشتن است.</translation>
    </message>
    <message>
        <source>This is on another screen. Press Show me to go there.</source>
        <translation>این در صفحهٔ دیگری است. برای رفتن به آنجا «نشانم بده» را بزنید.</translation>
    </message>
    <message>
        <source>In the amber frame: %1</source>
        <translation>در قاب کهربایی: %1</translation>
    </message>
    <message>
        <source>%1 of %2. %3</source>
        <translation>%1 از %2. %3</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>A line of your own; it binds nobody</source>
        <translation>یک سطر از خودتان؛ کسی را متعهد نمی‌کند</translation>
    </message>
    <message>
        <source>Only they read it.</source>
        <translation>فقط آن‌ها می‌خوانند.</translation>
    </message>
    <message>
        <source>Your own words in the letter</source>
        <translation>سخن خودتان در نامه</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>write a letter</source>
        <translation>نامه‌ای بنویسید</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>whom</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>از طریق</translation>
    </message>
    <message>
        <source>through whom</source>
        <translation>از طریق چه کسی</translation>
    </message>
    <message>
        <source>leaks %1 a turn</source>
        <translation>احتمال درز %1 در هر نوبت</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>the strike on %1</source>
        <translation>حمله به %1</translation>
    </message>
    <message>
        <source>Which hit</source>
        <translation>کدام ضربه</translation>
    </message>
    <message>
        <source>which hit</source>
        <translation>کدام ضربه</translation>
    </message>
    <message>
        <source>our own terms</source>
        <translation>شرایط خودمان</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>شرایط</translation>
    </message>
    <message>
        <source>choose the terms</source>
        <translation>شرایط را برگزینید</translation>
    </message>
    <message>
        <source>clause by clause</source>
        <translation>بند به بند</translation>
    </message>
    <message>
        <source>As %1 will read it</source>
        <translation>چنان که %1 خواهد خواند</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is no channel in these rules.</source>
        <translation>در این قواعد کانالی نیست.</translation>
    </message>
    <message>
        <source>%1 to %2 through %3.</source>
        <translation>%1 به %2 از طریق %3.</translation>
    </message>
    <message>
        <source>%1 to %2 through %3: we shall strike in %4.</source>
        <translation>%1 به %2 از طریق %3: در %4 حمله خواهیم کرد.</translation>
    </message>
    <message>
        <source>%1 to %2 through %3: %4 was not ours.</source>
        <translation>%1 به %2 از طریق %3: %4 کار ما نبود.</translation>
    </message>
    <message>
        <source>Whether it is true is yours to know.</source>
        <translation>راست بودن آن را خودتان می‌دانید.</translation>
    </message>
    <message>
        <source>%1 to %2 through %3: %4.</source>
        <translation>%1 به %2 از طریق %3: %4.</translation>
    </message>
    <message>
        <source>A deal binds nobody: each promise is kept or broken when it falls due.</source>
        <translation>توافق کسی را ملزم نمی‌کند: هر تعهد در موعد خود رعایت یا نقض می‌شود.</translation>
    </message>
    <message>
        <source>%1, to %2 through %3.</source>
        <translation>%1، به %2 از طریق %3.</translation>
    </message>
    <message>
        <source>%1: %2, through %3.</source>
        <translation>%1: %2، از طریق %3.</translation>
    </message>
    <message>
        <source>Once a game. Costs you %1 standing and them %2.</source>
        <translation>یک بار در هر بازی. جایگاه شما را %1 و جایگاه آن‌ها را %2 پایین می‌آورد.</translation>
    </message>
    <message>
        <source>If both sides write this turn, the odds of losing control fall by %1 %.</source>
        <translation>اگر هر دو طرف در این نوبت بنویسند، احتمال از دست رفتن کنترل %1٪ کم می‌شود.</translation>
    </message>
    <message>
        <source>If you do, the odds that people die there fall by %1 %.</source>
        <translation>در این صورت احتمال کشته شدن افراد در آنجا %1٪ کم می‌شود.</translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>Accepted in turn %1: it is a deal.</source>
        <translation>در نوبت %1 پذیرفته شد: توافق است.</translation>
    </message>
    <message>
        <source>Rejected in turn %1.</source>
        <translation>در نوبت %1 رد شد.</translation>
    </message>
    <message>
        <source>Answered with another offer in turn %1.</source>
        <translation>در نوبت %1 با پیشنهادی دیگر پاسخ داده شد.</translation>
    </message>
    <message>
        <source>Left to lapse in turn %1.</source>
        <translation>در نوبت %1 بی‌پاسخ گذاشته شد.</translation>
    </message>
    <message>
        <source>Lies open to the end of turn %1.</source>
        <translation>تا پایان نوبت %1 باز است.</translation>
    </message>
    <message>
        <source>No longer open.</source>
        <translation>دیگر باز نیست.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>نوبت %1</translation>
    </message>
    <message>
        <source>Letter from %1, turn %2: %3</source>
        <translation>نامه از %1، نوبت %2: %3</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>برداشتن: %1</translation>
    </message>
    <message>
        <source>Delete, on a word that is empty</source>
        <translation>Delete، روی واژه‌ای که خالی است</translation>
    </message>
</context>
<context>
    <name>LotsCard</name>
    <message>
        <source>Coming in step %1: the war check</source>
        <translation>در گام %1 می‌آید: سنجش جنگ</translation>
    </message>
    <message>
        <source>The war check</source>
        <translation>سنجش جنگ</translation>
    </message>
    <message>
        <source>odds of war %1</source>
        <translation>احتمال جنگ %1</translation>
    </message>
    <message>
        <source>One lot in a hundred is drawn. None of them means war.</source>
        <translation>از صد قرعه یکی کشیده می‌شود. هیچ‌یک به معنای جنگ نیست.</translation>
    </message>
    <message>
        <source>One lot in a hundred is drawn. One of them means war.</source>
        <translation>از صد قرعه یکی کشیده می‌شود. یکی از آن‌ها به معنای جنگ است.</translation>
    </message>
    <message>
        <source>One lot in a hundred is drawn. %1 of them mean war.</source>
        <translation>از صد قرعه یکی کشیده می‌شود. %1 تای آن‌ها به معنای جنگ است.</translation>
    </message>
</context>
<context>
    <name>LotsChart</name>
    <message>
        <source>%1 lots of 100 mean war</source>
        <translation>%1 قرعه از ۱۰۰ به معنای جنگ است</translation>
    </message>
    <message>
        <source>War check</source>
        <translation>سنجش جنگ</translation>
    </message>
    <message>
        <source>%1; one of them was drawn: war</source>
        <translation>%1؛ یکی از آن‌ها بیرون آمد: جنگ</translation>
    </message>
    <message>
        <source>%1; another was drawn: no war</source>
        <translation>%1؛ یکی دیگر بیرون آمد: جنگ نمی‌شود</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Back Channel</source>
        <translation>کانال پشت‌پرده</translation>
    </message>
    <message>
        <source>The rules &quot;%1&quot; cannot be read.</source>
        <translation>قواعد «%1» خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>%1 has %2 seats: name a player for each.</source>
        <translation>بازی «%1» %2 کرسی دارد: برای هر یک بازیکنی نام ببرید.</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>بازگشت به پایان</translation>
    </message>
    <message>
        <source>Save the briefing as PDF</source>
        <translation>ذخیرهٔ گزارش به صورت PDF</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Choose another place.</source>
        <translation>پروندهٔ %1 نوشته نمی‌شود. جای دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The time for this turn is over. Seal when you are ready: nothing is lost, and nothing is sealed for you.</source>
        <translation>وقت این نوبت تمام شد. هر وقت آماده بودید مهر کنید: چیزی از دست نمی‌رود و چیزی به جای شما مهر نمی‌شود.</translation>
    </message>
    <message>
        <source>A minute is left for this turn.</source>
        <translation>یک دقیقه از این نوبت مانده است.</translation>
    </message>
</context>
<context>
    <name>MapListModel</name>
    <message>
        <source>Elsewhere</source>
        <translation>جاهای دیگر</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>خط‌ها</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>روی نقشه</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>آنچه معلوم است</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>چه رخ داده است</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>T goes through the theatres, N and P through the counters, arrows to a neighbour, Enter chooses, plus and minus zoom.</source>
        <translation>با T میان صحنه‌ها و با N و P میان مهره‌ها بروید، با جهت‌نما به همسایه؛ Enter برمی‌گزیند، بعلاوه و منها بزرگ‌نمایی را عوض می‌کند.</translation>
    </message>
    <message>
        <source>The map is not installed. The list beside it has everything that is on it.</source>
        <translation>نقشه نصب نشده است. فهرست کنار آن هر چه را روی آن است دارد.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1٪</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n نوبت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>اعلان</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>کنار گذاشتن</translation>
    </message>
</context>
<context>
    <name>OddsBar</name>
    <message>
        <source>Odds of war</source>
        <translation>احتمال جنگ</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>OddsCard</name>
    <message>
        <source>Odds of war this turn</source>
        <translation>احتمال جنگ در این نوبت</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>with this draft</source>
        <translation>با این پیش‌نویس</translation>
    </message>
    <message>
        <source>with this choice</source>
        <translation>با این انتخاب</translation>
    </message>
    <message>
        <source>with this choice too</source>
        <translation>با این انتخاب نیز</translation>
    </message>
    <message>
        <source>%1 if they hold</source>
        <translation>%1 اگر خویشتن‌داری کنند</translation>
    </message>
    <message>
        <source>%1 if they strike</source>
        <translation>%1 اگر حمله کنند</translation>
    </message>
    <message>
        <source>%1 if they strike twice</source>
        <translation>%1 اگر دو بار حمله کنند</translation>
    </message>
    <message>
        <source>This is war: a direct strike at this rung.</source>
        <translation>این جنگ است: حملهٔ مستقیم در این پله.</translation>
    </message>
    <message>
        <source>A direct strike at this rung is war.</source>
        <translation>حملهٔ مستقیم در این پله جنگ است.</translation>
    </message>
    <message>
        <source>Holding: %1.</source>
        <translation>خویشتن‌داری: %1.</translation>
    </message>
    <message>
        <source>Exact, if nobody dies and no militia acts alone.</source>
        <translation>دقیق، اگر کسی کشته نشود و شبه‌نظامیان خودسرانه عمل نکنند.</translation>
    </message>
    <message>
        <source>Odds of war this turn: %1</source>
        <translation>احتمال جنگ در این نوبت: %1</translation>
    </message>
    <message>
        <source>An accident, %1 up, comes with %2; a letter takes %3&#xa0;% off that.</source>
        <translation>حادثه، %1 بالاتر، با احتمال %2 پیش می‌آید؛ نامه %3٪ از آن کم می‌کند.</translation>
    </message>
</context>
<context>
    <name>OddsLine</name>
    <message>
        <source>Odds of war this turn</source>
        <translation>احتمال جنگ در این نوبت</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>if they hold; %1 if they strike</source>
        <translation>اگر خویشتن‌داری کنند؛ %1 اگر حمله کنند</translation>
    </message>
    <message>
        <source>Odds of war this turn: %1 if they hold; %2 if they strike</source>
        <translation>احتمال جنگ در این نوبت: %1 اگر خویشتن‌داری کنند؛ %2 اگر حمله کنند</translation>
    </message>
</context>
<context>
    <name>OperationCard</name>
    <message>
        <source>Operation</source>
        <translation>عملیات</translation>
    </message>
    <message>
        <source>choose an operation</source>
        <translation>عملیاتی برگزینید</translation>
    </message>
    <message>
        <source>Militia</source>
        <translation>شبه‌نظامی</translation>
    </message>
    <message>
        <source>which militia</source>
        <translation>کدام شبه‌نظامی</translation>
    </message>
    <message>
        <source>strength %1, control about %2</source>
        <translation>توان %1، کنترل حدود %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>which target</source>
        <translation>کدام هدف</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>how hard</source>
        <translation>چه اندازه شدید</translation>
    </message>
    <message>
        <source>Theatre</source>
        <translation>صحنه</translation>
    </message>
    <message>
        <source>which theatre</source>
        <translation>کدام صحنه</translation>
    </message>
    <message>
        <source>forces there: %1</source>
        <translation>نیروهای آنجا: %1</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>علیه</translation>
    </message>
    <message>
        <source>whom</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>sanctions now: %1</source>
        <translation>تحریم‌های کنونی: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 by %2 on %3, at %4 intensity.</source>
        <translation>%1 با دست %2 به %3، با شدت %4.</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%1 علیه %2.</translation>
    </message>
    <message>
        <source>%1 on %2, at %3 intensity.</source>
        <translation>%1 علیه %2، با شدت %3.</translation>
    </message>
    <message>
        <source>%1 forces to %2.</source>
        <translation>%1 به %2.</translation>
    </message>
    <message>
        <source>%1 forces from %2.</source>
        <translation>%1 از %2.</translation>
    </message>
    <message>
        <source>%1 from %2.</source>
        <translation>%1 از %2.</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Order sheet</source>
        <translation>برگهٔ دستورها</translation>
    </message>
    <message>
        <source>Secret letter</source>
        <translation>نامهٔ محرمانه</translation>
    </message>
    <message>
        <source>Ask the coach</source>
        <translation>پرسیدن از مربی</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>Forgot the PIN</source>
        <translation>رمز فراموش شده</translation>
    </message>
    <message>
        <source>Open without it</source>
        <translation>باز کردن بی رمز</translation>
    </message>
    <message>
        <source>First the PIN: four digits.</source>
        <translation>نخست رمز: چهار رقم.</translation>
    </message>
    <message>
        <source>Four digits, or none.</source>
        <translation>چهار رقم، یا هیچ.</translation>
    </message>
    <message>
        <source>That is not it. Try again.</source>
        <translation>این نیست. دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>رمز %1</translation>
    </message>
    <message>
        <source>A PIN for %1, if you like</source>
        <translation>رمزی برای %1، اگر می‌خواهید</translation>
    </message>
    <message>
        <source>Nobody can look it up. The envelope opens without it too, and everybody at the table is told that it was.</source>
        <translation>هیچ‌کس نمی‌تواند آن را ببیند. پاکت بی رمز هم باز می‌شود، و به همهٔ کسانی که پای میزند گفته می‌شود که چنین شد.</translation>
    </message>
    <message>
        <source>✓ Correct. Now hold the seal, or the Space key.</source>
        <translation>✓ درست است. اکنون مهر یا کلید فاصله را نگه دارید.</translation>
    </message>
    <message>
        <source>Four digits, then the seal.</source>
        <translation>چهار رقم، سپس مهر.</translation>
    </message>
    <message>
        <source>✓ Kept for this sitting once the seal is open.</source>
        <translation>✓ با باز شدن مهر برای این نشست نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Four digits, asked for from now on. Or none.</source>
        <translation>چهار رقم که از این پس پرسیده می‌شود. یا هیچ.</translation>
    </message>
</context>
<context>
    <name>PlaybackScreen</name>
    <message>
        <source>Map of the turn</source>
        <translation>نقشهٔ نوبت</translation>
    </message>
    <message>
        <source>First</source>
        <translation>نخست</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>پخش</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>آنچه رخ داد</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Nothing happened that %1 could see.</source>
        <translation>چیزی رخ نداد که %1 بتواند ببیند.</translation>
    </message>
    <message>
        <source>Turn %1: what happened</source>
        <translation>نوبت %1: آنچه رخ داد</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>گام %1 از %2</translation>
    </message>
    <message>
        <source>Ladder %1 → %2
%3</source>
        <translation>نردبان %1 ← %2
%3</translation>
    </message>
    <message>
        <source>speed of play</source>
        <translation>سرعت پخش</translation>
    </message>
    <message>
        <source>choose a speed</source>
        <translation>سرعتی برگزینید</translation>
    </message>
</context>
<context>
    <name>Postmark</name>
    <message>
        <source>Postmark: %1, %2</source>
        <translation>مهر پستی: %1، %2</translation>
    </message>
    <message>
        <source>Through %1, %2</source>
        <translation>از طریق %1، %2</translation>
    </message>
</context>
<context>
    <name>PriceStrip</name>
    <message>
        <source>for certain</source>
        <translation>به‌یقین</translation>
    </message>
    <message>
        <source>**%1** a turn</source>
        <translation>**%1** در هر نوبت</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>**−%1** standing; them −%2</source>
        <translation>**−%1** جایگاه؛ آن‌ها −%2</translation>
    </message>
    <message>
        <source>none while secret, **−%1** if it comes out</source>
        <translation>تا پنهان است هیچ، **−%1** اگر درز کند</translation>
    </message>
    <message>
        <source>%1 → **%2**, or %3 if they write too</source>
        <translation>%1 ← **%2**، یا %3 اگر آن‌ها هم بنویسند</translation>
    </message>
    <message>
        <source>You would see a breach</source>
        <translation>پیمان‌شکنی را می‌دیدید</translation>
    </message>
    <message>
        <source>Cost at home</source>
        <translation>هزینه در خانه</translation>
    </message>
    <message>
        <source>Leak this turn</source>
        <translation>درز در این نوبت</translation>
    </message>
    <message>
        <source>Leak this turn: %1.</source>
        <translation>درز در این نوبت: %1.</translation>
    </message>
    <message>
        <source>At home: %1.</source>
        <translation>در خانه: %1.</translation>
    </message>
    <message>
        <source>You would see a breach: %1.</source>
        <translation>پیمان‌شکنی را می‌دیدید: %1.</translation>
    </message>
</context>
<context>
    <name>PublicityTag</name>
    <message>
        <source>Who knows this: %1</source>
        <translation>آگاه از این: %1</translation>
    </message>
</context>
<context>
    <name>ReactionsCard</name>
    <message>
        <source>Reactions</source>
        <translation>واکنش‌ها</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>واکنش</translation>
    </message>
    <message>
        <source>acknowledge it, or look away</source>
        <translation>تأیید کنید، یا چشم بپوشید</translation>
    </message>
    <message>
        <source>ladder %1; counts against the striker</source>
        <translation>نردبان %1؛ به زیان حمله‌کننده</translation>
    </message>
    <message>
        <source>ladder %1, standing %2</source>
        <translation>نردبان %1، جایگاه %2</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>As for the hit on %2: %1.</source>
        <translation>دربارهٔ ضربه به %2: %1.</translation>
    </message>
    <message>
        <source>Promise to %1</source>
        <translation>تعهد به %1</translation>
    </message>
    <message>
        <source>deliver it, or not</source>
        <translation>اجرا کنید، یا نه</translation>
    </message>
    <message>
        <source>we deliver</source>
        <translation>اجرا می‌کنیم</translation>
    </message>
    <message>
        <source>we do not</source>
        <translation>اجرا نمی‌کنیم</translation>
    </message>
    <message>
        <source>they may not notice</source>
        <translation>شاید متوجه نشوند</translation>
    </message>
    <message>
        <source>they will see it</source>
        <translation>خواهند دید</translation>
    </message>
    <message>
        <source>You promised %2 %3: %1.</source>
        <translation>تعهد شما به %2، %3: %1.</translation>
    </message>
    <message>
        <source>What you do not deliver is broken. A deal binds nobody.</source>
        <translation>هر چه اجرا نکنید نقض شده است. توافق کسی را ملزم نمی‌کند.</translation>
    </message>
    <message>
        <source>Acknowledged, a hit counts towards the striker&apos;s allied pressure.</source>
        <translation>ضربهٔ تأییدشده بر فشار متحدان حمله‌کننده می‌افزاید.</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>Words and deeds</source>
        <translation>گفتار و کردار</translation>
    </message>
    <message>
        <source>The story so far</source>
        <translation>داستان تا اینجا</translation>
    </message>
    <message>
        <source>The public record. Everybody sees the same.</source>
        <translation>پیشینهٔ علنی. همه همین را می‌بینند.</translation>
    </message>
    <message>
        <source>As your side knows it, the last turn first.</source>
        <translation>چنان که طرف شما می‌داند، نوبت آخر در آغاز.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>هنوز چیزی رخ نداده است.</translation>
    </message>
    <message>
        <source>a caretaker governs</source>
        <translation>دولتی سرپرست حکومت می‌کند</translation>
    </message>
    <message>
        <source>clear threats made</source>
        <translation>تهدیدهای صریح</translation>
    </message>
    <message>
        <source>of them defied</source>
        <translation>به چالش کشیده</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>عملی‌شده</translation>
    </message>
    <message>
        <source>found hollow</source>
        <translation>توخالی درآمده</translation>
    </message>
    <message>
        <source>never defied</source>
        <translation>هرگز به چالش نکشیده</translation>
    </message>
    <message>
        <source>promises found broken</source>
        <translation>تعهدهای نقض‌شده</translation>
    </message>
    <message>
        <source>denials</source>
        <translation>تکذیب‌ها</translation>
    </message>
    <message>
        <source>strikes claimed</source>
        <translation>پذیرش مسئولیت حمله</translation>
    </message>
    <message>
        <source>Stake %1</source>
        <translation>گرو %1</translation>
    </message>
    <message>
        <source>allied pressure %1 of 3</source>
        <translation>فشار متحدان %1 از ۳</translation>
    </message>
    <message>
        <source>sanctions against %1: %2</source>
        <translation>تحریم‌ها علیه %1: %2</translation>
    </message>
    <message>
        <source>owes %1 %2 in the account</source>
        <translation>بدهی به %1 در حساب: %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Forces: %1</source>
        <translation>نیروها: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>نوبت %1</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>روی نقشه</translation>
    </message>
    <message>
        <source>Turn %1 again, on the map</source>
        <translation>نوبت %1 دوباره، روی نقشه</translation>
    </message>
    <message>
        <source>Ladder %1 → %2</source>
        <translation>نردبان %1 ← %2</translation>
    </message>
    <message>
        <source>No threat, no denial, no promise seen to be broken.</source>
        <translation>نه تهدیدی، نه تکذیبی، نه قولی که شکسته دیده شود.</translation>
    </message>
    <message>
        <source>None: %1.</source>
        <translation>هیچ: %1.</translation>
    </message>
    <message>
        <source>The ladder, turn by turn</source>
        <translation>نردبان، نوبت به نوبت</translation>
    </message>
    <message>
        <source>◆ Somebody struck in this turn.</source>
        <translation>◆ در این نوبت کسی حمله کرد.</translation>
    </message>
    <message>
        <source>Strikes, and whom they were laid to</source>
        <translation>حمله‌ها، و اینکه به چه کسی نسبت داده شد</translation>
    </message>
    <message>
        <source>Nobody has struck so far.</source>
        <translation>تاکنون کسی حمله نکرده است.</translation>
    </message>
    <message>
        <source>%1: **%2**</source>
        <translation>%1: **%2**</translation>
    </message>
</context>
<context>
    <name>ReplyGuess</name>
    <message>
        <source>Guessed from what you know. Their aims and their temper are not among it, so it may be far off.</source>
        <translation>حدسی بر پایهٔ آنچه می‌دانید. هدف‌ها و خوی آن‌ها در آن نیست، پس شاید بسیار نادرست باشد.</translation>
    </message>
    <message>
        <source>How %1 may answer: your staff&apos;s guess</source>
        <translation>پاسخ محتمل %1: حدس کارشناسان شما</translation>
    </message>
    <message>
        <source>accepts %1</source>
        <translation>می‌پذیرد %1</translation>
    </message>
    <message>
        <source>answers with its own %1</source>
        <translation>با پیشنهاد خود پاسخ می‌دهد %1</translation>
    </message>
    <message>
        <source>refuses or waits %1</source>
        <translation>رد می‌کند یا صبر می‌کند %1</translation>
    </message>
</context>
<context>
    <name>RulesScreen</name>
    <message>
        <source>The rules</source>
        <translation>قواعد</translation>
    </message>
    <message>
        <source>Find in the rules</source>
        <translation>جست‌وجو در قواعد</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>کتاب قواعد</translation>
    </message>
    <message>
        <source>Enter goes on to the next place.</source>
        <translation>Enter به جای بعدی می‌رود.</translation>
    </message>
    <message>
        <source>It stands nowhere.</source>
        <translation>در هیچ جا نیامده است.</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 از %2 جا</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>بازگشت به «%1»</translation>
    </message>
</context>
<context>
    <name>SavedGames</name>
    <message>
        <source>Today, %1</source>
        <translation>امروز، %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>دیروز، %1</translation>
    </message>
    <message>
        <source>Ended in war</source>
        <translation>با جنگ پایان یافت</translation>
    </message>
    <message>
        <source>Finished, debrief ready</source>
        <translation>پایان‌یافته، بازبینی آماده است</translation>
    </message>
    <message>
        <source>Turn %1 of %2</source>
        <translation>نوبت %1 از %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>یک نفر</translation>
    </message>
    <message>
        <source>the computer</source>
        <translation>رایانه</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Open the debrief</source>
        <translation>گشودن بازبینی</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>No saved game yet. Every sealed sheet is saved by itself.</source>
        <translation>هنوز بازی ذخیره‌شده‌ای نیست. هر برگهٔ مهرشده خودبه‌خود ذخیره می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older game(s)</source>
        <translation>
            <numerusform>نمایش %n بازی قدیمی‌تر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioCard</name>
    <message>
        <source>Selected</source>
        <translation>برگزیده</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Score of %1</source>
        <translation>امتیاز %1</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 از ۱۰</translation>
    </message>
    <message>
        <source>✓ Success: %1 or more</source>
        <translation>✓ کامیابی: %1 یا بیشتر</translation>
    </message>
    <message>
        <source>Short of success, which is %1</source>
        <translation>پایین‌تر از کامیابی، که %1 است</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Real aim</source>
        <translation>هدف واقعی</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>%1 at home</source>
        <translation>%1 در داخل</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>ثبات</translation>
    </message>
    <message>
        <source>shared by all</source>
        <translation>مشترک میان همه</translation>
    </message>
    <message>
        <source>Word kept</source>
        <translation>پایبندی به قول</translation>
    </message>
    <message>
        <source>no breach</source>
        <translation>بی‌نقض</translation>
    </message>
    <message>
        <source>one breach</source>
        <translation>یک نقض</translation>
    </message>
    <message>
        <source>%1 breaches</source>
        <translation>%1 نقض</translation>
    </message>
    <message>
        <source>War. A committed hawk takes %1 points from it, whatever stands above.</source>
        <translation>جنگ. تندروی مصمم از آن %1 امتیاز می‌برد، هر چه بالا آمده باشد.</translation>
    </message>
    <message>
        <source>War. Whatever stands above, everybody gets %1.</source>
        <translation>جنگ. هر چه بالا آمده باشد، به همه %1 می‌رسد.</translation>
    </message>
    <message>
        <source>A committed hawk gets %1 % of what peace brings.</source>
        <translation>تندروی مصمم %1٪ از آنچه صلح می‌آورد به دست می‌آورد.</translation>
    </message>
    <message>
        <source>Hidden until now</source>
        <translation>تا کنون پنهان</translation>
    </message>
    <message>
        <source>The real aim: %1</source>
        <translation>هدف واقعی: %1</translation>
    </message>
    <message>
        <source>Named in public as well: %1.</source>
        <translation>آنچه علناً نیز اعلام شد: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>The government was a committed hawk.</source>
        <translation>این دولت تندروی مصمم بود.</translation>
    </message>
    <message>
        <source>The government was no committed hawk.</source>
        <translation>این دولت تندروی مصمم نبود.</translation>
    </message>
    <message>
        <source>%1 for the real aim came from promises that nobody could see kept.</source>
        <translation>%1 از هدف واقعی از تعهدهایی آمد که کسی نمی‌توانست رعایتشان را ببیند.</translation>
    </message>
</context>
<context>
    <name>ScreenTable</name>
    <message>
        <source>Go to the briefing</source>
        <translation>رفتن به گزارش</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>Seal</source>
        <translation>مهر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Clear sheet</source>
        <translation>پاک کردن برگه</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>عملیات</translation>
    </message>
    <message>
        <source>support</source>
        <translation>پشتیبانی</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>بیانیه</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>an empty sheet</source>
        <translation>برگه‌ای خالی</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 (no %2)</source>
        <translation>%1 (بدون %2)</translation>
    </message>
    <message>
        <source>Yes, seal them</source>
        <translation>بله، مهر شود</translation>
    </message>
    <message>
        <source>Seal the orders</source>
        <translation>مهر کردن دستورها</translation>
    </message>
    <message>
        <source>Not yet. %1</source>
        <translation>هنوز نه. %1</translation>
    </message>
    <message>
        <source>Leaves your hands: %1. It cannot be taken back.</source>
        <translation>از دست شما می‌رود: %1. پس گرفتنی نیست.</translation>
    </message>
    <message>
        <source>Sealing is final. Until then change anything.</source>
        <translation>مهر کردن نهایی است. تا آن وقت هر چه خواستید تغییر دهید.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>SealEnvelope</name>
    <message>
        <source>Hold the seal or the Space key for one second, or press Enter twice.</source>
        <translation>مهر یا کلید Space را یک ثانیه نگه دارید، یا دو بار Enter بزنید.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>یک بار دیگر</translation>
    </message>
    <message>
        <source>to open</source>
        <translation>تا باز شود</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>the seal</comment>
        <translation>نگه دارید</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 از %2 ثانیه</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مانند میز کار</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>Text size, in percent</source>
        <translation>اندازهٔ متن، به درصد</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>حرکت</translation>
    </message>
    <message>
        <source>The map flies</source>
        <translation>نقشه پرواز می‌کند</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>چیزی حرکت نمی‌کند</translation>
    </message>
    <message>
        <source>Each takes effect at once and is kept for the next time.</source>
        <translation>هر یک بی‌درنگ اثر می‌کند و برای بار بعد می‌ماند.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Longest thinking, seconds</source>
        <translation>بیشترین زمان اندیشیدن، به ثانیه</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بی‌حد</translation>
    </message>
    <message>
        <source>An opponent then seals the best sheet it has found. How far it gets depends on the computer, so that the same game may go another way.</source>
        <translation>پس از آن، حریف بهترین برگه‌ای را که یافته مهر می‌کند. این‌که تا کجا برسد به رایانه بستگی دارد، پس همان بازی شاید راه دیگری برود.</translation>
    </message>
    <message>
        <source>Locks by itself, seconds</source>
        <translation>قفل خودکار، ثانیه</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>Where several people share the screen, and nobody presses a key for so long.</source>
        <translation>جایی که چند نفر از یک صفحه استفاده می‌کنند و کسی این مدت کلیدی نمی‌زند.</translation>
    </message>
    <message>
        <source>Time for a turn, minutes</source>
        <translation>وقت هر نوبت، دقیقه</translation>
    </message>
    <message>
        <source>For each side, from sitting down to the seal. When it is over it is said, and nothing is sealed for anybody.</source>
        <translation>برای هر طرف، از نشستن تا مهر کردن. وقتی تمام شود گفته می‌شود و به جای کسی چیزی مهر نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Back Channel</source>
        <translation>کانال پشت‌پرده</translation>
    </message>
    <message>
        <source>Two rivals strike through others, threaten in public,
and write to each other in secret.</source>
        <translation>دو رقیب با دست دیگران حمله می‌کنند، در ملأ عام تهدید می‌کنند،
و پنهانی به هم نامه می‌نویسند.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>New game</source>
        <translation>بازی تازه</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>آموزش</translation>
    </message>
    <message>
        <source>One page to play from, and behind it every rule, every crisis and every number of the scenario.</source>
        <translation>یک صفحه برای بازی کردن، و پشت آن همهٔ قواعد، همهٔ بحران‌ها و همهٔ عددهای سناریو.</translation>
    </message>
    <message>
        <source>Read the rules</source>
        <translation>خواندن قواعد</translation>
    </message>
    <message>
        <source>%1 · %2 turns · %3 seats</source>
        <translation>%1 · %2 نوبت · %3 کرسی</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>برگزینید</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>یک نفر</translation>
    </message>
    <message>
        <source>the computer, %1</source>
        <translation>رایانه، %1</translation>
    </message>
    <message>
        <source>the computer</source>
        <translation>رایانه</translation>
    </message>
    <message>
        <source>%2 is played by %1.</source>
        <translation>%2 را %1 بازی می‌کند.</translation>
    </message>
    <message>
        <source>Choose a person for one seat at least.</source>
        <translation>دست‌کم برای یک کرسی یک نفر برگزینید.</translation>
    </message>
    <message>
        <source>%1 turns. Finishes at about %2 if you begin now.</source>
        <translation>%1 نوبت. اگر اکنون آغاز کنید حدود %2 به پایان می‌رسد.</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>شروع %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s)</source>
        <translation>
            <numerusform>%1، %n دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>The game to be played</source>
        <translation>بازی‌ای که انجام می‌شود</translation>
    </message>
    <message>
        <source>%3 is played by %1 %2.</source>
        <translation>%3 را %1 %2 بازی می‌کند.</translation>
    </message>
    <message>
        <source>the game</source>
        <translation>بازی</translation>
    </message>
    <message>
        <source>choose a game</source>
        <translation>یک بازی برگزینید</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n نوبت</numerusform>
        </translation>
    </message>
    <message>
        <source>Character of %1</source>
        <translation>منش %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>با منش «%1»</translation>
    </message>
    <message>
        <source>seeking its own best</source>
        <translation>در پی سود خودش</translation>
    </message>
    <message>
        <source>Whatever that takes.</source>
        <translation>به هر شیوه‌ای که باشد.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>Time for a turn</source>
        <translation>وقت هر نوبت</translation>
    </message>
    <message>
        <source>Play %1 with the rules as printed. A turn takes %2.</source>
        <translation>%1 را با قواعد چاپ‌شده بازی کنید. هر نوبت: %2.</translation>
    </message>
    <message>
        <source>its time</source>
        <translation>هر قدر لازم باشد</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>Public statement</source>
        <translation>بیانیهٔ علنی</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>بیانیه</translation>
    </message>
    <message>
        <source>say something, or nothing</source>
        <translation>چیزی بگویید، یا هیچ</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>whom</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>If</source>
        <translation>اگر</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>any theatre</source>
        <translation>هر صحنه‌ای</translation>
    </message>
    <message>
        <source>We will</source>
        <translation>آنگاه</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Words never move the ladder.</source>
        <translation>سخن هرگز نردبان را تکان نمی‌دهد.</translation>
    </message>
    <message>
        <source>%1 to %2: if %3 in %4, we will %5.</source>
        <translation>%1 به %2: اگر در %4 %3، %5.</translation>
    </message>
    <message>
        <source>Raises your stake by %1. Defied and not carried out, it costs the stake in standing.</source>
        <translation>گرو شما را %1 بالا می‌برد. اگر به چالش کشیده و عملی نشود، به اندازهٔ گرو از جایگاه می‌کاهد.</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation>%1 به %2.</translation>
    </message>
    <message>
        <source>Raises your stake by %1. It names nothing, so nothing can be held against it.</source>
        <translation>گرو شما را %1 بالا می‌برد. از چیزی نام نمی‌برد، پس چیزی هم نمی‌توان به پای آن نوشت.</translation>
    </message>
    <message>
        <source>%1 of any part.</source>
        <translation>%1 هرگونه دخالت.</translation>
    </message>
    <message>
        <source>You are rightly blamed %1 less often this turn.</source>
        <translation>احتمال اتهام درست به شما در این نوبت %1 کمتر می‌شود.</translation>
    </message>
    <message>
        <source>%1 of this turn&apos;s strike.</source>
        <translation>%1 حملهٔ این نوبت.</translation>
    </message>
    <message>
        <source>Everybody knows it was you. Brings %1 standing if it answers a hit.</source>
        <translation>همه می‌دانند کار شما بود. اگر پاسخ به ضربه باشد جایگاه را %1 بالا می‌برد.</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Costs them %1 standing, if a strike was laid at their door.</source>
        <translation>جایگاه آن‌ها را %1 پایین می‌آورد، اگر حمله‌ای به پایشان نوشته شده باشد.</translation>
    </message>
    <message>
        <source>Lowers your stake by %1, costs %2 standing, and makes a hold cool more.</source>
        <translation>گرو شما را %1 و جایگاه را %2 پایین می‌آورد، و خویشتن‌داری را مؤثرتر می‌کند.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>StepTrack</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>گام %1 از %2: %3</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Offers that you could make</source>
        <translation>پیشنهادهایی که می‌توانید بدهید</translation>
    </message>
    <message>
        <source>on your sheet</source>
        <translation>روی برگهٔ شما</translation>
    </message>
    <message>
        <source>Write this offer</source>
        <translation>نوشتن این پیشنهاد</translation>
    </message>
    <message>
        <source>Write this offer: %1</source>
        <translation>نوشتن این پیشنهاد: %1</translation>
    </message>
    <message>
        <source>More of them, %1 in all, are in the list of terms of your letter.</source>
        <translation>بقیه، روی هم %1 پیشنهاد، در فهرست شرط‌های نامهٔ شماست.</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>Support</source>
        <translation>پشتیبانی</translation>
    </message>
    <message>
        <source>choose a support</source>
        <translation>پشتیبانی‌ای برگزینید</translation>
    </message>
    <message>
        <source>the strike on %1</source>
        <translation>حمله به %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و %2</translation>
    </message>
    <message>
        <source>works: %1</source>
        <translation>استحکامات: %1</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>توان %1</translation>
    </message>
    <message>
        <source>grievance %1</source>
        <translation>رنجش %1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>برگزینید</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>One more strength, less grievance. Nobody else sees it.</source>
        <translation>یک توان بیشتر، رنجش کمتر. کس دیگری نمی‌بیند.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Right %1, wrong %2, otherwise nothing. Told to you alone.</source>
        <translation>درست با احتمال %1، نادرست با احتمال %2، وگرنه هیچ. فقط به شما گفته می‌شود.</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Right %1. Told to you alone.</source>
        <translation>درست با احتمال %1. فقط به شما گفته می‌شود.</translation>
    </message>
    <message>
        <source>Finds a breach with %1.</source>
        <translation>با احتمال %1 نقض را پیدا می‌کند.</translation>
    </message>
    <message>
        <source>Each work lowers the odds that people die there by %1 %.</source>
        <translation>هر استحکام احتمال کشته شدن افراد را در آنجا %1٪ کم می‌کند.</translation>
    </message>
    <message>
        <source>This turn the odds that it acts alone fall by %1 %. Its grievance grows.</source>
        <translation>در این نوبت احتمال خودسری‌اش %1٪ کم می‌شود. رنجشش بیشتر می‌شود.</translation>
    </message>
</context>
<context>
    <name>SuspectsCard</name>
    <message>
        <source>Who ordered the strike</source>
        <translation>چه کسی دستور حمله را داد</translation>
    </message>
    <message>
        <source>Reckoned from the finding, and from how often such findings are right.</source>
        <translation>برآورد از روی یافته و از اینکه چنین یافته‌هایی چند بار درست‌اند.</translation>
    </message>
</context>
<context>
    <name>TheatresCard</name>
    <message>
        <source>Everything on the map</source>
        <translation>هر آنچه روی نقشه است</translation>
    </message>
    <message>
        <source>Theatres</source>
        <translation>صحنه‌ها</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>جمع کردن</translation>
    </message>
    <message>
        <source>Theatres, and what is in them</source>
        <translation>صحنه‌ها و آنچه در آن‌هاست</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Show the list of theatres</source>
        <translation>نمایش فهرست صحنه‌ها</translation>
    </message>
    <message>
        <source>Fold the list of theatres</source>
        <translation>جمع کردن فهرست صحنه‌ها</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>read-out</source>
        <translation>قرائت</translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>دستورها</translation>
    </message>
    <message>
        <source>secret channel</source>
        <translation>کانال محرمانه</translation>
    </message>
    <message>
        <source>record</source>
        <translation>پیشینه</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>جای کنونی</translation>
    </message>
    <message>
        <source>Back Channel</source>
        <translation>کانال پشت‌پرده</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Turn %1 of %2</source>
        <translation>نوبت %1 از %2</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>شما اینجایید</translation>
    </message>
    <message>
        <source>Channel, %1 new</source>
        <translation>کانال، %1 تازه</translation>
    </message>
    <message>
        <source>Show the steps of the lesson again</source>
        <translation>نمایش دوبارهٔ گام‌های درس</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ ذخیره شد</translation>
    </message>
    <message>
        <source>At %1, in %2</source>
        <translation>ساعت %1، در %2</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>▲ %1 over</source>
        <translation>▲ %1 بیش از وقت</translation>
    </message>
    <message>
        <source>▲ %1 left</source>
        <translation>▲ %1 مانده</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 مانده</translation>
    </message>
    <message numerus="yes">
        <source>Of %n minute(s) for this turn. Nothing is sealed for you when they are over.</source>
        <translation>
            <numerusform>از %n دقیقهٔ این نوبت. وقتی تمام شود چیزی به جای شما مهر نمی‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>What has no room here</source>
        <translation>آنچه این‌جا جا نمی‌شود</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>F1 or right click: what this means</source>
        <translation>F1 یا کلیک راست: این یعنی چه</translation>
    </message>
</context>
<context>
    <name>TracksBar</name>
    <message>
        <source>Escalation ladder</source>
        <translation>نردبان تنش</translation>
    </message>
    <message>
        <source>over</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Now %1. With your draft: %2 if they hold, %3 if they strike.</source>
        <translation>اکنون %1. با پیش‌نویس شما: %2 اگر خویشتن‌داری کنند، %3 اگر حمله کنند.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>you may answer</source>
        <translation>حق پاسخ دارید</translation>
    </message>
    <message>
        <source>you struck more</source>
        <translation>شما بیشتر زده‌اید</translation>
    </message>
    <message>
        <source>even</source>
        <translation>پنجاه‌پنجاه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your stake</source>
        <translation>گرو شما</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>yours, private</source>
        <translation>از آنِ شما، خصوصی</translation>
    </message>
    <message>
        <source>no strikes</source>
        <translation>حمله ممنوع</translation>
    </message>
    <message>
        <source>answers only</source>
        <translation>فقط پاسخ</translation>
    </message>
    <message>
        <source>they frown</source>
        <translation>ناخشنودند</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>%1; theirs %2</source>
        <translation>%1؛ آن‌ها %2</translation>
    </message>
    <message>
        <source>Allied pressure</source>
        <translation>فشار متحدان</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation>%1 از ۳</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>ثبات</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>مشترک</translation>
    </message>
    <message>
        <source>Under the rungs: the odds of losing control there, each turn.</source>
        <translation>زیر پله‌ها: احتمال از دست رفتن کنترل در هر نوبت آنجا.</translation>
    </message>
    <message>
        <source>Escalation ladder: %1</source>
        <translation>نردبان تنش: %1</translation>
    </message>
</context>
<context>
    <name>TreatyEditor</name>
    <message>
        <source>Expert: all fields</source>
        <translation>پیشرفته: همهٔ خانه‌ها</translation>
    </message>
    <message>
        <source>Where, for how long, from when, on what condition, who checks, what is said if asked</source>
        <translation>کجا، تا چه مدت، از کی، به چه شرط، با نظارت که، و پاسخ در صورت پرسش</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>add a second clause</source>
        <translation>بند دومی بیفزایید</translation>
    </message>
    <message>
        <source>choose a clause</source>
        <translation>بندی برگزینید</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>چیز دیگری نه</translation>
    </message>
    <message>
        <source>can be broken unseen</source>
        <translation>نقض آن می‌تواند دیده نشود</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>و %1</translation>
    </message>
    <message>
        <source>any militia</source>
        <translation>شبه‌نظامیان</translation>
    </message>
    <message>
        <source>Militia</source>
        <translation>شبه‌نظامی</translation>
    </message>
    <message>
        <source>any theatre</source>
        <translation>هر صحنه‌ای</translation>
    </message>
    <message>
        <source>Theatre</source>
        <translation>صحنه</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> از %1</translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> در %1</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>چه مدت</translation>
    </message>
    <message>
        <source> for %1</source>
        <translation> به مدت %1</translation>
    </message>
    <message>
        <source>next turn</source>
        <translation>نوبت بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) after the deal</source>
        <translation>
            <numerusform>%n نوبت پس از توافق</numerusform>
        </translation>
    </message>
    <message>
        <source>From when</source>
        <translation>از کی</translation>
    </message>
    <message>
        <source>, from %1</source>
        <translation>، از %1</translation>
    </message>
    <message>
        <source>, due %1</source>
        <translation>، با موعد %1</translation>
    </message>
    <message>
        <source>if the other keeps its word</source>
        <translation>اگر طرف دیگر به قولش عمل کند</translation>
    </message>
    <message>
        <source>in any case</source>
        <translation>در هر حال</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>Who checks</source>
        <translation>ناظر</translation>
    </message>
    <message>
        <source>Secret or announced</source>
        <translation>محرمانه یا علنی</translation>
    </message>
    <message>
        <source>If asked</source>
        <translation>اگر بپرسند</translation>
    </message>
    <message>
        <source>Each side checks by %1. It stays %2, and if asked both say %3.</source>
        <translation>ناظر هر طرف: %1. توافق %2 می‌ماند، و اگر بپرسند هر دو می‌گویند: %3.</translation>
    </message>
    <message>
        <source>%1 will</source>
        <translation>تعهد %1</translation>
    </message>
    <message>
        <source>angers %1</source>
        <translation>%1 را خشمگین می‌کند</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>a hidden breach shows with %1</source>
        <translation>پیمان‌شکنی پنهان با احتمال %1 دیده می‌شود</translation>
    </message>
    <message>
        <source>everybody learns of it, and of a breach</source>
        <translation>همه از آن و از شکستنش باخبر می‌شوند</translation>
    </message>
    <message>
        <source>only the two of you know</source>
        <translation>تنها شما دو طرف می‌دانید</translation>
    </message>
    <message>
        <source>a leak costs %1 % of the usual, envoys are seen at %2 %</source>
        <translation>هزینهٔ درز %1٪ مقدار معمول، دیده شدن فرستادگان %2٪</translation>
    </message>
    <message>
        <source>nowhere else</source>
        <translation>هیچ جای دیگر</translation>
    </message>
    <message>
        <source>Where else</source>
        <translation>دیگر کجا</translation>
    </message>
    <message>
        <source> and %1</source>
        <translation> و %1</translation>
    </message>
</context>
<context>
    <name>TreatyOutlook</name>
    <message>
        <source>%1 %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>TreatyView</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>TurnHead</name>
    <message>
        <source>Turn %1 of %2</source>
        <translation>نوبت %1 از %2</translation>
    </message>
</context>
<context>
    <name>TurnTruth</name>
    <message>
        <source>Turn %1</source>
        <translation>نوبت %1</translation>
    </message>
    <message>
        <source>See it on the map</source>
        <translation>دیدن روی نقشه</translation>
    </message>
    <message>
        <source>%1 ordered</source>
        <translation>دستورهای %1</translation>
    </message>
    <message>
        <source>Nothing: the sheet was empty.</source>
        <translation>هیچ: برگه خالی بود.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Expected a strike with %1 %. It came.</source>
        <translation>حمله‌ای را با احتمال %1٪ انتظار داشت. آمد.</translation>
    </message>
    <message>
        <source>Expected a strike with %1 %. None came.</source>
        <translation>حمله‌ای را با احتمال %1٪ انتظار داشت. نیامد.</translation>
    </message>
    <message>
        <source>Who really gave the order</source>
        <translation>دستور را به‌راستی چه کسی داد</translation>
    </message>
    <message>
        <source>In truth: %1.</source>
        <translation>در حقیقت: %1.</translation>
    </message>
    <message>
        <source>What happened, and who knew</source>
        <translation>چه رخ داد، و چه کسی می‌دانست</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Who was blamed</source>
        <translation>چه کسی متهم شد</translation>
    </message>
    <message>
        <source>What %1 was told</source>
        <translation>آنچه به %1 گفته شد</translation>
    </message>
</context>
<context>
    <name>TurningCard</name>
    <message>
        <source>Turning point %1 of %2</source>
        <translation>نقطهٔ عطف %1 از %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Next turning point</source>
        <translation>نقطهٔ عطف بعدی</translation>
    </message>
    <message>
        <source>▲ The odds of war by the end rose from %1 to **%2**.</source>
        <translation>▲ احتمال جنگ تا پایان از %1 به **%2** رسید.</translation>
    </message>
    <message>
        <source>▼ The odds of war by the end fell from %1 to **%2**.</source>
        <translation>▼ احتمال جنگ تا پایان از %1 به **%2** کاهش یافت.</translation>
    </message>
    <message>
        <source>Chance alone could have moved them by %1.</source>
        <translation>بخت به‌تنهایی می‌توانست آن را %1 جابه‌جا کند.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>Your sheet is sealed and saved. You may leave and go on later.</source>
        <translation>برگهٔ شما مهر و ذخیره شده است. می‌توانید بروید و بعد ادامه دهید.</translation>
    </message>
    <message>
        <source>Leave the game</source>
        <translation>ترک بازی</translation>
    </message>
    <message>
        <source>%1 is writing its sheet</source>
        <translation>%1 در حال نوشتن برگه</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>پاسخ فوری</translation>
    </message>
    <message>
        <source>It plays the best sheet that it has found so far.</source>
        <translation>بهترین برگه‌ای را که تا اینجا یافته بازی می‌کند.</translation>
    </message>
    <message>
        <source>%1 % thought through</source>
        <translation>%1 ٪ سنجیده شده</translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message>
        <source>What if?</source>
        <translation>اگر…؟</translation>
    </message>
    <message>
        <source>As played</source>
        <translation>آن‌گونه که بازی شد</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>اگر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>دستوری دیگر</translation>
    </message>
    <message>
        <source>instead: %1</source>
        <translation>به‌جای: %1</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>نوبت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>دستوری دیگر</translation>
    </message>
    <message>
        <source>In turn %1 let %2 %3, not %4.</source>
        <translation>در نوبت %1 اگر کار %2 این بود: %3، نه %4.</translation>
    </message>
    <message>
        <source>In turn %1 let %2 %3.</source>
        <translation>در نوبت %1 اگر کار %2 این بود: %3.</translation>
    </message>
    <message>
        <source>There was no other order to give.</source>
        <translation>دستور دیگری نمی‌شد داد.</translation>
    </message>
    <message>
        <source>The turn is played again with the other order, many times and with other dice, and on to the end.</source>
        <translation>آن نوبت با دستور دیگر، بارها و با تاس‌های دیگر، از نو تا پایان بازی می‌شود.</translation>
    </message>
    <message>
        <source>Playing %1 games twice …</source>
        <translation>دو بار %1 بازی در جریان است …</translation>
    </message>
    <message>
        <source>both, one or neither succeed</source>
        <translation>کامیابی هر دو، یکی یا هیچ‌کدام</translation>
    </message>
    <message>
        <source>all, some or none succeed</source>
        <translation>کامیابی همه، برخی یا هیچ‌کدام</translation>
    </message>
    <message>
        <source>From the left: %1; war hatched. War %2, as played %3. %4 games each, with %5 in every seat; chance alone moves a share by up to %6.</source>
        <translation>از راست: %1؛ جنگ هاشورخورده است. جنگ %2، آن‌گونه که بازی شد %3. هر کدام %4 بازی، با %5 در هر جایگاه؛ بخت به‌تنهایی هر سهم را تا %6 جابه‌جا می‌کند.</translation>
    </message>
</context>
<context>
    <name>bc::ui</name>
    <message>
        <source>militia</source>
        <translation>شبه‌نظامی</translation>
    </message>
    <message>
        <source>go-between</source>
        <translation>میانجی</translation>
    </message>
    <message>
        <source>one strike last turn</source>
        <translation>یک حمله در نوبت پیش</translation>
    </message>
    <message>
        <source>%1 strikes last turn</source>
        <translation>%1 حمله در نوبت پیش</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>آرام</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>آسیب‌دیده</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>ازکارافتاده</translation>
    </message>
    <message>
        <source>works: %1</source>
        <translation>استحکامات: %1</translation>
    </message>
    <message>
        <source>patron: %1</source>
        <translation>حامی: %1</translation>
    </message>
    <message>
        <source>yours; strength %1, control about %2, grievance %3</source>
        <translation>از آنِ شما؛ توان %1، کنترل حدود %2، رنجش %3</translation>
    </message>
    <message>
        <source>your channel is open</source>
        <translation>کانال شما باز است</translation>
    </message>
    <message>
        <source>no channel of yours</source>
        <translation>کانالی از شما نیست</translation>
    </message>
    <message>
        <source>Strike on %1</source>
        <translation>حمله به %1</translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>دستور شما</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your order, not yet sealed</source>
        <translation>دستور شما، هنوز مهرنشده</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>علت: %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 any militia</source>
        <translation>%1 شبه‌نظامیان</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 در %2</translation>
    </message>
    <message numerus="yes">
        <source>for %n turn(s)</source>
        <translation>
            <numerusform>به مدت %n نوبت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) after the deal</source>
        <translation>
            <numerusform>%n نوبت پس از توافق</numerusform>
        </translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>نوبت %1</translation>
    </message>
    <message>
        <source>turns %1 to %2</source>
        <translation>نوبت‌های %1 تا %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, if the other keeps its word</source>
        <translation>%1، اگر طرف دیگر به قولش عمل کند</translation>
    </message>
    <message>
        <source>not to strike</source>
        <translation>حمله نکردن</translation>
    </message>
    <message>
        <source>not to strike through militias</source>
        <translation>حمله نکردن با دست شبه‌نظامیان</translation>
    </message>
    <message>
        <source>not to strike openly</source>
        <translation>حملهٔ آشکار نکردن</translation>
    </message>
    <message>
        <source>not to strike by stealth</source>
        <translation>حملهٔ پنهانی نکردن</translation>
    </message>
    <message>
        <source>to send no more forces</source>
        <translation>نفرستادن نیروی بیشتر</translation>
    </message>
    <message>
        <source>not to arm any militia</source>
        <translation>مسلح نکردن شبه‌نظامیان</translation>
    </message>
    <message>
        <source>not to arm %1</source>
        <translation>مسلح نکردن %1</translation>
    </message>
    <message>
        <source>to impose no sanction</source>
        <translation>تحریم نکردن</translation>
    </message>
    <message>
        <source>to make no public threat</source>
        <translation>تهدید علنی نکردن</translation>
    </message>
    <message>
        <source>to restrain a militia</source>
        <translation>مهار یک گروه شبه‌نظامی</translation>
    </message>
    <message>
        <source>to restrain %1</source>
        <translation>مهار %1</translation>
    </message>
    <message>
        <source>to cut the arms of a militia</source>
        <translation>کاستن از سلاح یک گروه شبه‌نظامی</translation>
    </message>
    <message>
        <source>to cut the arms of %1</source>
        <translation>کاستن از سلاح %1</translation>
    </message>
    <message>
        <source>to withdraw forces</source>
        <translation>خروج نیرو</translation>
    </message>
    <message>
        <source>to lift a sanction</source>
        <translation>برداشتن یک تحریم</translation>
    </message>
    <message>
        <source>to release prisoners</source>
        <translation>آزاد کردن زندانیان</translation>
    </message>
    <message>
        <source>to hold</source>
        <translation>خویشتن‌داری</translation>
    </message>
    <message>
        <source>to speak softly in public</source>
        <translation>نرم سخن گفتن در ملأ عام</translation>
    </message>
    <message>
        <source>%1 will %2</source>
        <translation>تعهد %1: %2</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>، و </translation>
    </message>
    <message>
        <source>Each of us is bound only while the other keeps its word.</source>
        <translation>هر یک از ما تا وقتی متعهد است که دیگری به قولش عمل کند.</translation>
    </message>
    <message>
        <source>We are bound only while you keep your word.</source>
        <translation>ما تا وقتی متعهدیم که شما به قولتان عمل کنید.</translation>
    </message>
    <message>
        <source>You are bound only while we keep our word.</source>
        <translation>شما تا وقتی متعهدید که ما به قولمان عمل کنیم.</translation>
    </message>
    <message>
        <source>The go-between is to check.</source>
        <translation>میانجی نظارت می‌کند.</translation>
    </message>
    <message>
        <source>Nobody is to check.</source>
        <translation>کسی نظارت نمی‌کند.</translation>
    </message>
    <message>
        <source>We announce it together.</source>
        <translation>آن را با هم اعلام می‌کنیم.</translation>
    </message>
    <message>
        <source>If asked, it is about people in need.</source>
        <translation>اگر بپرسند، موضوع کمک به نیازمندان است.</translation>
    </message>
    <message>
        <source>If asked, it is a technical matter.</source>
        <translation>اگر بپرسند، موضوعی فنی است.</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>برقرار</translation>
    </message>
    <message>
        <source>kept, as far as you know</source>
        <translation>رعایت‌شده، تا جایی که می‌دانید</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>اجرانشده</translation>
    </message>
    <message>
        <source>found broken, perhaps wrongly</source>
        <translation>نقض‌شده شمرده شد، شاید به‌خطا</translation>
    </message>
    <message>
        <source>fell away</source>
        <translation>از میان رفت</translation>
    </message>
    <message>
        <source>ladder %1 to %2</source>
        <translation>نردبان %1، اکنون %2</translation>
    </message>
    <message>
        <source>%1 stake %2</source>
        <translation>گرو %1: %2</translation>
    </message>
    <message>
        <source>%1 standing %2</source>
        <translation>جایگاه %1: %2</translation>
    </message>
    <message>
        <source>pressure of %1 allies now %2</source>
        <translation>فشار متحدان %1 اکنون %2</translation>
    </message>
    <message>
        <source>%1 real aim %2</source>
        <translation>هدف واقعی %1: %2</translation>
    </message>
    <message>
        <source>account %1 towards %2 for %3</source>
        <translation>حساب %3 با %2: %1</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>nobody knew</source>
        <translation>هیچ‌کس نمی‌دانست</translation>
    </message>
    <message>
        <source>your side only</source>
        <translation>فقط طرف شما</translation>
    </message>
    <message>
        <source>you</source>
        <translation>دولت شما</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>واکنش‌ها</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>بیانیه‌ها</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>عملیات</translation>
    </message>
    <message>
        <source>Militias on their own</source>
        <translation>شبه‌نظامیان خودسر</translation>
    </message>
    <message>
        <source>Strikes land</source>
        <translation>فرود حملات</translation>
    </message>
    <message>
        <source>Who is blamed</source>
        <translation>متهم کیست</translation>
    </message>
    <message>
        <source>Leaks and the press</source>
        <translation>درزها و مطبوعات</translation>
    </message>
    <message>
        <source>Home and allies</source>
        <translation>داخل و متحدان</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>تعهدها</translation>
    </message>
    <message>
        <source>War check</source>
        <translation>سنجش جنگ</translation>
    </message>
    <message>
        <source>Calming down</source>
        <translation>فروکش</translation>
    </message>
    <message>
        <source>The next turn</source>
        <translation>نوبت بعدی</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <source>Militias</source>
        <translation>شبه‌نظامیان</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>حملات</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>اتهام</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>مطبوعات</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>داخل</translation>
    </message>
    <message>
        <source>Calming</source>
        <translation>فروکش</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>%1 Nobody can say who it was.</source>
        <translation>%1 کسی نمی‌تواند بگوید کار که بود.</translation>
    </message>
    <message>
        <source>%1 Blamed: %2, acting alone.</source>
        <translation>%1 متهم: %2، خودسرانه.</translation>
    </message>
    <message>
        <source>%1 Blamed: %2, through %3.</source>
        <translation>%1 متهم: %2، با دست %3.</translation>
    </message>
    <message>
        <source>%1 Blamed: %2.</source>
        <translation>%1 متهم: %2.</translation>
    </message>
    <message>
        <source>%1 said nothing in public.</source>
        <translation>%1 در ملأ عام چیزی نگفت.</translation>
    </message>
    <message>
        <source>%1 made a clear threat to %2.</source>
        <translation>%1 به %2 تهدیدی صریح کرد.</translation>
    </message>
    <message>
        <source>%1 warned %2 in vague words.</source>
        <translation>%1 با سخنانی مبهم به %2 هشدار داد.</translation>
    </message>
    <message>
        <source>%1 denied any part.</source>
        <translation>%1 هرگونه دخالت را تکذیب کرد.</translation>
    </message>
    <message>
        <source>%1 claimed a strike.</source>
        <translation>%1 مسئولیت حمله‌ای را بر عهده گرفت.</translation>
    </message>
    <message>
        <source>%1 condemned %2.</source>
        <translation>%1 رفتار %2 را محکوم کرد.</translation>
    </message>
    <message>
        <source>%1 spoke softly to %2.</source>
        <translation>%1 با %2 نرم سخن گفت.</translation>
    </message>
    <message>
        <source>No operation</source>
        <translation>بدون عملیات</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>خویشتن‌داری</translation>
    </message>
    <message>
        <source>Militia strike</source>
        <translation>حملهٔ نیابتی</translation>
    </message>
    <message>
        <source>Covert act</source>
        <translation>اقدام پنهان</translation>
    </message>
    <message>
        <source>Direct strike</source>
        <translation>حملهٔ مستقیم</translation>
    </message>
    <message>
        <source>Warned strike</source>
        <translation>حملهٔ با هشدار</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>اعزام نیرو</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>خروج نیرو</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>تحریم</translation>
    </message>
    <message>
        <source>Lift a sanction</source>
        <translation>برداشتن تحریم</translation>
    </message>
    <message>
        <source>No support</source>
        <translation>بدون پشتیبانی</translation>
    </message>
    <message>
        <source>Fortify</source>
        <translation>مستحکم کردن</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>تسلیح</translation>
    </message>
    <message>
        <source>Restrain</source>
        <translation>مهار</translation>
    </message>
    <message>
        <source>Find out who struck</source>
        <translation>کشف عامل حمله</translation>
    </message>
    <message>
        <source>Find out the real aim</source>
        <translation>کشف هدف واقعی</translation>
    </message>
    <message>
        <source>Find out who writes</source>
        <translation>کشف نامه‌نگاری</translation>
    </message>
    <message>
        <source>Inspect a promise</source>
        <translation>بازرسی یک تعهد</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>سکوت</translation>
    </message>
    <message>
        <source>A clear threat</source>
        <translation>تهدید صریح</translation>
    </message>
    <message>
        <source>A vague warning</source>
        <translation>هشدار مبهم</translation>
    </message>
    <message>
        <source>A denial</source>
        <translation>تکذیب</translation>
    </message>
    <message>
        <source>A claim</source>
        <translation>پذیرش مسئولیت</translation>
    </message>
    <message>
        <source>A condemnation</source>
        <translation>محکومیت</translation>
    </message>
    <message>
        <source>A conciliatory word</source>
        <translation>سخن آشتی‌جویانه</translation>
    </message>
    <message>
        <source>No letter</source>
        <translation>بدون نامه</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>A warning</source>
        <translation>هشدار</translation>
    </message>
    <message>
        <source>A clarification</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>Accept their offer</source>
        <translation>پذیرفتن پیشنهاد آن‌ها</translation>
    </message>
    <message>
        <source>Reject their offer</source>
        <translation>رد پیشنهاد آن‌ها</translation>
    </message>
    <message>
        <source>A counter-offer</source>
        <translation>پیشنهاد متقابل</translation>
    </message>
    <message>
        <source>Let their offer lapse</source>
        <translation>بی‌پاسخ گذاشتن پیشنهاد آن‌ها</translation>
    </message>
    <message>
        <source>Publish their last letter</source>
        <translation>انتشار آخرین نامهٔ آن‌ها</translation>
    </message>
    <message>
        <source>low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>high</source>
        <translation>زیاد</translation>
    </message>
    <message>
        <source>we are struck</source>
        <translation>به ما حمله شود</translation>
    </message>
    <message>
        <source>a strike kills our people</source>
        <translation>حمله‌ای افراد ما را بکشد</translation>
    </message>
    <message>
        <source>they strike us openly</source>
        <translation>آشکارا به ما حمله کنند</translation>
    </message>
    <message>
        <source>strike back</source>
        <translation>متقابلاً حمله می‌کنیم</translation>
    </message>
    <message>
        <source>strike them openly</source>
        <translation>آشکارا به آن‌ها حمله می‌کنیم</translation>
    </message>
    <message>
        <source>impose a sanction</source>
        <translation>تحریم می‌کنیم</translation>
    </message>
    <message>
        <source>acknowledge it</source>
        <translation>تأیید می‌کنیم</translation>
    </message>
    <message>
        <source>look away</source>
        <translation>چشم می‌پوشیم</translation>
    </message>
    <message>
        <source>not strike</source>
        <translation>حمله نکردن</translation>
    </message>
    <message>
        <source>not strike through militias</source>
        <translation>حمله نکردن با دست شبه‌نظامیان</translation>
    </message>
    <message>
        <source>not strike openly</source>
        <translation>حملهٔ آشکار نکردن</translation>
    </message>
    <message>
        <source>not strike by stealth</source>
        <translation>حملهٔ پنهانی نکردن</translation>
    </message>
    <message>
        <source>send no more forces</source>
        <translation>نفرستادن نیروی بیشتر</translation>
    </message>
    <message>
        <source>not arm</source>
        <translation>مسلح نکردن</translation>
    </message>
    <message>
        <source>impose no sanction</source>
        <translation>تحریم نکردن</translation>
    </message>
    <message>
        <source>make no public threat</source>
        <translation>تهدید علنی نکردن</translation>
    </message>
    <message>
        <source>restrain</source>
        <translation>مهار</translation>
    </message>
    <message>
        <source>cut the arms of</source>
        <translation>کاستن از سلاح</translation>
    </message>
    <message>
        <source>withdraw forces</source>
        <translation>خروج نیرو</translation>
    </message>
    <message>
        <source>lift a sanction</source>
        <translation>برداشتن یک تحریم</translation>
    </message>
    <message>
        <source>release prisoners</source>
        <translation>آزاد کردن زندانیان</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>خویشتن‌داری</translation>
    </message>
    <message>
        <source>speak softly in public</source>
        <translation>نرم سخن گفتن در ملأ عام</translation>
    </message>
    <message>
        <source>its own sources</source>
        <translation>منابع خودی</translation>
    </message>
    <message>
        <source>the go-between</source>
        <translation>میانجی</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>محرمانه</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>علنی</translation>
    </message>
    <message>
        <source>there are no talks</source>
        <translation>گفت‌وگویی در کار نیست</translation>
    </message>
    <message>
        <source>it is about people in need</source>
        <translation>موضوع کمک به نیازمندان است</translation>
    </message>
    <message>
        <source>it is a technical matter</source>
        <translation>موضوعی فنی است</translation>
    </message>
    <message>
        <source>nobody died</source>
        <translation>کسی کشته نشد</translation>
    </message>
    <message>
        <source>some died</source>
        <translation>کسانی کشته شدند</translation>
    </message>
    <message>
        <source>many died</source>
        <translation>شمار زیادی کشته شدند</translation>
    </message>
    <message>
        <source>by a militia</source>
        <translation>با دست شبه‌نظامیان</translation>
    </message>
    <message>
        <source>by stealth</source>
        <translation>پنهانی</translation>
    </message>
    <message>
        <source>openly</source>
        <translation>آشکارا</translation>
    </message>
    <message>
        <source>openly, and warned</source>
        <translation>آشکارا و با هشدار</translation>
    </message>
    <message>
        <source>the game has ended</source>
        <translation>بازی پایان یافته است</translation>
    </message>
    <message>
        <source>not in these rules</source>
        <translation>در این قواعد نیست</translation>
    </message>
    <message>
        <source>something is still to be chosen</source>
        <translation>هنوز چیزی باید انتخاب شود</translation>
    </message>
    <message>
        <source>something does not belong here</source>
        <translation>چیزی اینجا جا ندارد</translation>
    </message>
    <message>
        <source>not yours</source>
        <translation>از آنِ شما نیست</translation>
    </message>
    <message>
        <source>not a rival&apos;s</source>
        <translation>از آنِ رقیب نیست</translation>
    </message>
    <message>
        <source>out of its reach</source>
        <translation>بیرون از دسترس آن است</translation>
    </message>
    <message>
        <source>too weak for this</source>
        <translation>برای این ناتوان است</translation>
    </message>
    <message>
        <source>out of use already</source>
        <translation>پیش‌تر از کار افتاده است</translation>
    </message>
    <message>
        <source>your allies refuse</source>
        <translation>متحدانتان نمی‌پذیرند</translation>
    </message>
    <message>
        <source>only in answer to a hit</source>
        <translation>فقط در پاسخ به یک ضربه</translation>
    </message>
    <message>
        <source>needs an open channel</source>
        <translation>کانالی باز می‌خواهد</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>به حد رسیده است</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>آنجا چیزی نیست</translation>
    </message>
    <message>
        <source>an angry faction forbids it</source>
        <translation>جناحی خشمگین مانع است</translation>
    </message>
    <message>
        <source>not a rival</source>
        <translation>رقیب نیست</translation>
    </message>
    <message>
        <source>needs a hidden strike on this sheet</source>
        <translation>حمله‌ای پنهان در همین برگه می‌خواهد</translation>
    </message>
    <message>
        <source>nothing to deny</source>
        <translation>چیزی برای تکذیب نیست</translation>
    </message>
    <message>
        <source>nothing to find out</source>
        <translation>چیزی برای کشف نیست</translation>
    </message>
    <message>
        <source>no such promise</source>
        <translation>چنین تعهدی نیست</translation>
    </message>
    <message>
        <source>does not serve you two now</source>
        <translation>اکنون در خدمت شما دو طرف نیست</translation>
    </message>
    <message>
        <source>carries messages only</source>
        <translation>فقط پیام می‌برد</translation>
    </message>
    <message>
        <source>no offer lies open</source>
        <translation>پیشنهادی روی میز نیست</translation>
    </message>
    <message>
        <source>an offer of yours lies open</source>
        <translation>پیشنهادی از شما روی میز است</translation>
    </message>
    <message>
        <source>too late in the game</source>
        <translation>برای این کار در بازی دیر است</translation>
    </message>
    <message>
        <source>two deals are in force</source>
        <translation>دو توافق برقرار است</translation>
    </message>
    <message>
        <source>the terms do not fit now</source>
        <translation>شرایط اکنون جور نیست</translation>
    </message>
    <message>
        <source>only once a game</source>
        <translation>فقط یک بار در هر بازی</translation>
    </message>
    <message>
        <source>not to yourself</source>
        <translation>به خودتان نمی‌شود</translation>
    </message>
    <message>
        <source>no such hit</source>
        <translation>چنین ضربه‌ای نیست</translation>
    </message>
    <message>
        <source>not due now</source>
        <translation>موعدش اکنون نیست</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>عملیات</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>پشتیبانی</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>بیانیه</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>%1 will not have it</source>
        <translation>مخالفت %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Hold back, for all to see.</source>
        <translation>خویشتن‌داری در برابر چشم همه.</translation>
    </message>
    <message>
        <source>Have %1 strike %2, hard.</source>
        <translation>حملهٔ شدید %1 به %2.</translation>
    </message>
    <message>
        <source>Have %1 strike %2.</source>
        <translation>حملهٔ %1 به %2.</translation>
    </message>
    <message>
        <source>Strike %1 by stealth.</source>
        <translation>حملهٔ پنهانی به %1.</translation>
    </message>
    <message>
        <source>Strike %1 openly, hard.</source>
        <translation>حملهٔ آشکار و شدید به %1.</translation>
    </message>
    <message>
        <source>Strike %1 openly.</source>
        <translation>حملهٔ آشکار به %1.</translation>
    </message>
    <message>
        <source>Strike %1 openly, after a warning.</source>
        <translation>حملهٔ آشکار به %1، پس از هشدار.</translation>
    </message>
    <message>
        <source>Send forces to %1.</source>
        <translation>اعزام نیرو به %1.</translation>
    </message>
    <message>
        <source>Withdraw forces from %1.</source>
        <translation>خروج نیرو از %1.</translation>
    </message>
    <message>
        <source>Impose a sanction on %1.</source>
        <translation>اعمال یک تحریم علیه %1.</translation>
    </message>
    <message>
        <source>Lift a sanction from %1.</source>
        <translation>برداشتن یک تحریم از %1.</translation>
    </message>
    <message>
        <source>Fortify %1.</source>
        <translation>مستحکم کردن %1.</translation>
    </message>
    <message>
        <source>Arm %1.</source>
        <translation>تسلیح %1.</translation>
    </message>
    <message>
        <source>Restrain %1.</source>
        <translation>مهار %1.</translation>
    </message>
    <message>
        <source>Find out who struck %1.</source>
        <translation>کشف اینکه چه کسی به %1 حمله کرد.</translation>
    </message>
    <message>
        <source>Find out what %1 is really after.</source>
        <translation>کشف هدف واقعی %1.</translation>
    </message>
    <message>
        <source>Find out whether %1 and %2 write to each other.</source>
        <translation>کشف اینکه آیا %1 و %2 به هم نامه می‌نویسند.</translation>
    </message>
    <message>
        <source>Inspect a promise.</source>
        <translation>بازرسی یک تعهد.</translation>
    </message>
    <message>
        <source>Say to %1 in public: “If %2 in %3, we will %4.”</source>
        <translation>به %1 در ملأ عام: «اگر در %3 %2، %4.»</translation>
    </message>
    <message>
        <source>Say to %1 in public: “If %2, we will %3.”</source>
        <translation>به %1 در ملأ عام: «اگر %2، %3.»</translation>
    </message>
    <message>
        <source>Warn %1 in public, in vague words.</source>
        <translation>هشدار علنی به %1، با سخنانی مبهم.</translation>
    </message>
    <message>
        <source>Deny any part in public.</source>
        <translation>تکذیب علنی هرگونه دخالت.</translation>
    </message>
    <message>
        <source>Claim the strike in public.</source>
        <translation>پذیرش علنی مسئولیت حمله.</translation>
    </message>
    <message>
        <source>Condemn %1 in public.</source>
        <translation>محکومیت علنی %1.</translation>
    </message>
    <message>
        <source>Speak softly to %1 in public.</source>
        <translation>نرم سخن گفتن با %1 در ملأ عام.</translation>
    </message>
    <message>
        <source>Write to %1 through %2: a message.</source>
        <translation>نامه به %1 از طریق %2: یک پیام.</translation>
    </message>
    <message>
        <source>Write to %1 through %2: a strike will come in %3.</source>
        <translation>نامه به %1 از طریق %2: حمله‌ای در %3 در راه است.</translation>
    </message>
    <message>
        <source>Write to %1 through %2: that hit was not ours.</source>
        <translation>نامه به %1 از طریق %2: آن ضربه کار ما نبود.</translation>
    </message>
    <message>
        <source>Offer to %1 through %2: we will %3; they will %4.</source>
        <translation>پیشنهاد به %1 از طریق %2: تعهد ما: %3؛ تعهد آن‌ها: %4.</translation>
    </message>
    <message>
        <source>Answer %1 through %2 with another offer: we will %3; they will %4.</source>
        <translation>پیشنهاد متقابل به %1 از طریق %2: تعهد ما: %3؛ تعهد آن‌ها: %4.</translation>
    </message>
    <message>
        <source>Accept the offer of %1.</source>
        <translation>پذیرفتن پیشنهاد %1.</translation>
    </message>
    <message>
        <source>Reject the offer of %1.</source>
        <translation>رد پیشنهاد %1.</translation>
    </message>
    <message>
        <source>Let the offer of %1 lapse.</source>
        <translation>بی‌پاسخ گذاشتن پیشنهاد %1.</translation>
    </message>
    <message>
        <source>Give the last letter of %1 to the press.</source>
        <translation>دادن آخرین نامهٔ %1 به مطبوعات.</translation>
    </message>
    <message>
        <source>Acknowledge the hit on %1.</source>
        <translation>تأیید ضربه به %1.</translation>
    </message>
    <message>
        <source>Look away from the hit on %1.</source>
        <translation>چشم‌پوشی از ضربه به %1.</translation>
    </message>
    <message>
        <source>The line stays open.</source>
        <translation>خط باز می‌ماند.</translation>
    </message>
    <message>
        <source>We shall strike in %1. You are warned.</source>
        <translation>در %1 حمله خواهیم کرد. هشدار ما را شنیدید.</translation>
    </message>
    <message>
        <source>That hit was not ours.</source>
        <translation>آن ضربه کار ما نبود.</translation>
    </message>
    <message>
        <source>We shall %1. In return, you shall %2.</source>
        <translation>تعهد ما: %1. در برابر، تعهد شما: %2.</translation>
    </message>
    <message>
        <source>Rather this: we shall %1, and you shall %2.</source>
        <translation>بهتر است چنین باشد: تعهد ما: %1؛ تعهد شما: %2.</translation>
    </message>
    <message>
        <source>We accept.</source>
        <translation>می‌پذیریم.</translation>
    </message>
    <message>
        <source>We cannot accept this.</source>
        <translation>نمی‌توانیم این را بپذیریم.</translation>
    </message>
    <message>
        <source>We leave your offer where it lies.</source>
        <translation>پیشنهاد شما را همان‌جا که هست می‌گذاریم.</translation>
    </message>
    <message>
        <source>Your last letter has been given to the press.</source>
        <translation>آخرین نامهٔ شما به مطبوعات داده شده است.</translation>
    </message>
    <message>
        <source>%1 to %2, in public: “If %3 in %4, we will %5.”</source>
        <translation>%1 به %2، در ملأ عام: «اگر در %4 %3، %5.»</translation>
    </message>
    <message>
        <source>%1 to %2, in public: “If %3, we will %4.”</source>
        <translation>%1 به %2، در ملأ عام: «اگر %3، %4.»</translation>
    </message>
    <message>
        <source>stands to the end of turn %1</source>
        <translation>تا پایان نوبت %1 پابرجاست</translation>
    </message>
    <message>
        <source>defied: to be carried out by the end of turn %1</source>
        <translation>به چالش کشیده شده: باید تا پایان نوبت %1 عملی شود</translation>
    </message>
    <message>
        <source>Strike %1 through %2</source>
        <translation>حمله به %1 با دست %2</translation>
    </message>
    <message>
        <source>Strike %1 by stealth</source>
        <translation>حملهٔ پنهانی به %1</translation>
    </message>
    <message>
        <source>Strike %1 openly</source>
        <translation>حملهٔ آشکار به %1</translation>
    </message>
    <message>
        <source>Strike %1 openly, after a warning</source>
        <translation>حملهٔ آشکار به %1، پس از هشدار</translation>
    </message>
    <message>
        <source>Send forces to %1</source>
        <translation>اعزام نیرو به %1</translation>
    </message>
    <message>
        <source>Withdraw forces from %1</source>
        <translation>خروج نیرو از %1</translation>
    </message>
    <message>
        <source>Fortify %1</source>
        <translation>مستحکم کردن %1</translation>
    </message>
    <message>
        <source>Arm %1</source>
        <translation>تسلیح %1</translation>
    </message>
    <message>
        <source>Restrain %1</source>
        <translation>مهار %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>may be war itself</source>
        <translation>شاید خودِ جنگ باشد</translation>
    </message>
    <message>
        <source>ladder %1, war %2</source>
        <translation>نردبان %1، جنگ %2</translation>
    </message>
    <message>
        <source>ladder %1, war %2 → %3</source>
        <translation>نردبان %1، جنگ %2 ← %3</translation>
    </message>
    <message>
        <source>At this rung a direct strike is war.</source>
        <translation>در این پله حملهٔ مستقیم جنگ است.</translation>
    </message>
    <message>
        <source>no standing</source>
        <translation>بی‌تأثیر بر جایگاه</translation>
    </message>
    <message>
        <source>%1 standing</source>
        <translation>جایگاه %1</translation>
    </message>
    <message>
        <source>Answers a hit: %1, and heats less.</source>
        <translation>پاسخ به ضربه است: %1، و نردبان را کمتر بالا می‌برد.</translation>
    </message>
    <message>
        <source>Ahead of the account: %1, and your allies may press you.</source>
        <translation>جلوتر از حساب: %1، و شاید متحدانتان فشار بیاورند.</translation>
    </message>
    <message>
        <source>It obeys with about %1.</source>
        <translation>با احتمال حدود %1 فرمان می‌برد.</translation>
    </message>
    <message>
        <source>An empty line does nothing, and does not count as restraint.</source>
        <translation>سطر خالی کاری نمی‌کند و خویشتن‌داری به شمار نمی‌آید.</translation>
    </message>
    <message>
        <source>A second hold in a row cools less and costs %1 standing.</source>
        <translation>خویشتن‌داری دوم پیاپی کمتر آرام می‌کند و جایگاه را %1 پایین می‌آورد.</translation>
    </message>
    <message>
        <source>Costs %1 standing. Fewer of your people die there.</source>
        <translation>جایگاه را %1 پایین می‌آورد. کمتر کسی از شما در آنجا کشته می‌شود.</translation>
    </message>
    <message>
        <source>Costs %1 standing.</source>
        <translation>جایگاه را %1 پایین می‌آورد.</translation>
    </message>
    <message>
        <source>Brings %1 standing; costs them %2 a turn.</source>
        <translation>جایگاه را %1 بالا می‌برد؛ جایگاه آن‌ها را هر نوبت %2 پایین می‌آورد.</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>a warning</source>
        <translation>هشدار</translation>
    </message>
    <message>
        <source>“not ours”</source>
        <translation>«کار ما نبود»</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>می‌پذیرد</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>رد می‌کند</translation>
    </message>
    <message>
        <source>counter-offer</source>
        <translation>پیشنهاد متقابل</translation>
    </message>
    <message>
        <source>lets it lapse</source>
        <translation>بی‌پاسخ می‌گذارد</translation>
    </message>
    <message>
        <source>publishes</source>
        <translation>منتشر می‌کند</translation>
    </message>
    <message>
        <source>A deal in their own terms</source>
        <translation>توافقی با شرایط خودشان</translation>
    </message>
    <message>
        <source>%1, alone</source>
        <translation>%1، خودسرانه</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1، با دست %2</translation>
    </message>
    <message>
        <source>The account with %1 is even. To hold cools the ladder fully; a strike would open it again.</source>
        <translation>حساب با %1 برابر است. خویشتن‌داری نردبان را به تمامی پایین می‌آورد؛ حمله حساب را دوباره باز می‌کند.</translation>
    </message>
    <message>
        <source>The account with %1 stands off by %2, so to hold cools less.</source>
        <translation>حساب با %1 به اندازهٔ %2 از برابری دور است، پس خویشتن‌داری کمتر آرام می‌کند.</translation>
    </message>
    <message>
        <source>To hold once more costs %1 standing at home.</source>
        <translation>خویشتن‌داری دوباره جایگاه در داخل را %1 پایین می‌آورد.</translation>
    </message>
    <message>
        <source>To hold eases the pressure of your allies.</source>
        <translation>خویشتن‌داری از فشار متحدانتان می‌کاهد.</translation>
    </message>
    <message>
        <source>%1 owes you %2: a strike is an answer.</source>
        <translation>بدهی %1 به شما %2 است: حمله پاسخ به شمار می‌آید.</translation>
    </message>
    <message>
        <source>A strike on %1 is ahead of the account: it answers nothing.</source>
        <translation>حمله به %1 جلوتر از حساب است: پاسخ به چیزی نیست.</translation>
    </message>
    <message>
        <source>It carries out your threat against %1, which has been defied.</source>
        <translation>تهدید به چالش کشیده‌شدهٔ شما علیه %1 را عملی می‌کند.</translation>
    </message>
    <message>
        <source>It leaves your threat against %1 hollow and costs %2 standing.</source>
        <translation>تهدید شما علیه %1 را توخالی می‌گذارد و جایگاه را %2 پایین می‌آورد.</translation>
    </message>
    <message>
        <source>It defies the threat of %1, which stands.</source>
        <translation>تهدید پابرجای %1 را به چالش می‌کشد.</translation>
    </message>
    <message>
        <source>Your allies already press at %1 of 3, and would press harder.</source>
        <translation>فشار متحدانتان هم‌اکنون %1 از ۳ است و سخت‌تر خواهد شد.</translation>
    </message>
    <message>
        <source>It costs your real aim %1 points this turn.</source>
        <translation>در این نوبت %1 امتیاز از هدف واقعی شما می‌کاهد.</translation>
    </message>
    <message>
        <source>It brings your real aim %1 points this turn.</source>
        <translation>در این نوبت %1 امتیاز به هدف واقعی شما می‌افزاید.</translation>
    </message>
    <message>
        <source>It keeps your promise to %1 %2.</source>
        <translation>به قول شما به %1 عمل می‌کند: %2.</translation>
    </message>
    <message>
        <source>It breaks your promise to %1 %2.</source>
        <translation>قول شما به %1 را نقض می‌کند: %2.</translation>
    </message>
    <message>
        <source>%1 seems not to have kept its promise %2, so yours may be let go.</source>
        <translation>چنین می‌نماید که %1 به قول خود عمل نکرده است: %2؛ پس قول شما را هم می‌توان رها کرد.</translation>
    </message>
    <message>
        <source>The bargain with %1 would bring your real aim %2.</source>
        <translation>معامله با %1 برای هدف واقعی شما %2 می‌آورد.</translation>
    </message>
    <message>
        <source>Offers can be made for %1 more, then no longer.</source>
        <translation>تا %1 دیگر می‌توان پیشنهاد داد، پس از آن نه.</translation>
    </message>
    <message>
        <source>The threat brings %1 standing if nobody defies it.</source>
        <translation>تهدید جایگاه را %1 بالا می‌برد، اگر کسی آن را به چالش نکشد.</translation>
    </message>
    <message>
        <source>To condemn %1 brings %2 standing at home.</source>
        <translation>محکوم کردن %1 جایگاه در داخل را %2 بالا می‌برد.</translation>
    </message>
    <message>
        <source>If %1 writes as well, control is lost less often.</source>
        <translation>اگر %1 نیز بنویسد، احتمال از دست رفتن کنترل کمتر است.</translation>
    </message>
    <message>
        <source>To acknowledge the hit presses the allies of %1.</source>
        <translation>تأیید ضربه بر فشار متحدان %1 می‌افزاید.</translation>
    </message>
    <message>
        <source>To look away cools the ladder by %1.</source>
        <translation>چشم‌پوشی نردبان را %1 پایین می‌آورد.</translation>
    </message>
    <message>
        <source>The odds of war this turn are %1.</source>
        <translation>احتمال جنگ در این نوبت %1 است.</translation>
    </message>
    <message>
        <source>The ladder is %1 below the rung where control slips.</source>
        <translation>نردبان %1 پایین‌تر از پله‌ای است که کنترل در آن از دست می‌رود.</translation>
    </message>
    <message>
        <source>The ladder is where control slips.</source>
        <translation>نردبان در جایی است که کنترل از دست می‌رود.</translation>
    </message>
    <message>
        <source>%1 may be a government that wants war: about %2 %.</source>
        <translation>شاید %1 دولتی باشد که جنگ می‌خواهد: حدود %2٪.</translation>
    </message>
    <message>
        <source>An empty line does not count as restraint and costs %1 standing.</source>
        <translation>سطر خالی خویشتن‌داری به شمار نمی‌آید و جایگاه را %1 پایین می‌آورد.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>they see whether you do it</source>
        <translation>می‌بینند که انجامش می‌دهید یا نه</translation>
    </message>
    <message>
        <source>you see whether they do it</source>
        <translation>می‌بینید که انجامش می‌دهند یا نه</translation>
    </message>
    <message>
        <source>a breach of yours shows with %1 a turn</source>
        <translation>پیمان‌شکنی شما در هر نوبت با احتمال %1 دیده می‌شود</translation>
    </message>
    <message>
        <source>you see a breach with %1 a turn</source>
        <translation>پیمان‌شکنی را در هر نوبت با احتمال %1 می‌بینید</translation>
    </message>
    <message>
        <source>worth %1 to your real aim</source>
        <translation>%1 به سود هدف واقعی شما</translation>
    </message>
    <message>
        <source>%1 will</source>
        <translation>تعهد %1</translation>
    </message>
    <message>
        <source>Each side checks by %1. It stays %2, and if asked both say %3.</source>
        <translation>ناظر هر طرف: %1. توافق %2 می‌ماند، و اگر بپرسند هر دو می‌گویند: %3.</translation>
    </message>
    <message>
        <source>looking away costs them %1 less</source>
        <translation>نادیده گرفتن برایشان %1 کمتر تمام می‌شود</translation>
    </message>
    <message>
        <source>kept by both: %1 standing for each</source>
        <translation>اگر هر دو نگه دارند: %1 جایگاه برای هر یک</translation>
    </message>
    <message>
        <source>their offer falls</source>
        <translation>پیشنهادشان از میان می‌رود</translation>
    </message>
    <message>
        <source>becomes a deal; kept by both: %1 standing each</source>
        <translation>توافق می‌شود؛ اگر هر دو نگه دارند: هر یک %1 جایگاه</translation>
    </message>
    <message>
        <source>their offer falls, unanswered</source>
        <translation>پیشنهادشان بی‌پاسخ از میان می‌رود</translation>
    </message>
    <message>
        <source>standing −%1, theirs −%2; once a game</source>
        <translation>جایگاه −%1، جایگاه آن‌ها −%2؛ یک بار در بازی</translation>
    </message>
    <message>
        <source>No forecast was made.</source>
        <translation>هیچ پیش‌بینی‌ای نشد.</translation>
    </message>
    <message>
        <source>better than a coin, which gets %1; 0 is perfect</source>
        <translation>بهتر از شیر یا خط که %1 می‌گیرد؛ ۰ بی‌نقص است</translation>
    </message>
    <message>
        <source>worse than a coin, which gets %1; 0 is perfect</source>
        <translation>بدتر از شیر یا خط که %1 می‌گیرد؛ ۰ بی‌نقص است</translation>
    </message>
    <message>
        <source>as good as a coin, which gets %1; 0 is perfect</source>
        <translation>هم‌اندازهٔ شیر یا خط که %1 می‌گیرد؛ ۰ بی‌نقص است</translation>
    </message>
    <message>
        <source>Forecasts: %1. Mean squared error %2: %3.</source>
        <translation>پیش‌بینی‌ها: %1. میانگین مربع خطا %2: %3.</translation>
    </message>
    <message>
        <source>In turn %1 the strike on %2 was laid at the door of %3; in truth it was %4. What would each side have done, had it known?</source>
        <translation>در نوبت %1 حمله به %2 به پای %3 نوشته شد؛ در حقیقت کار %4 بود. اگر طرف‌ها می‌دانستند چه می‌کردند؟</translation>
    </message>
    <message>
        <source>In turn %1 %2 acted alone while a deal was in force. Did it look like cheating, and how could one have told?</source>
        <translation>در نوبت %1، %2 در حالی که توافقی برقرار بود خودسرانه عمل کرد. آیا فریبکاری به نظر آمد، و از کجا می‌شد فهمید؟</translation>
    </message>
    <message>
        <source>Nobody wrote a letter. Which turn would have been the one to write, and what would it have said?</source>
        <translation>هیچ‌کس نامه‌ای ننوشت. کدام نوبت وقت نوشتن بود، و نامه چه می‌گفت؟</translation>
    </message>
    <message>
        <source>The talks came out. Who gained by that, and who would have gained had they stayed secret?</source>
        <translation>گفت‌وگوها درز کرد. چه کسی سود برد، و اگر پنهان می‌ماند چه کسی سود می‌برد؟</translation>
    </message>
    <message>
        <source>From the public record alone, could you have told that there were talks?</source>
        <translation>آیا تنها از سوابق علنی می‌شد فهمید که گفت‌وگویی در کار است؟</translation>
    </message>
    <message>
        <source>%1. The odds of war rose most there: what else could have been done, by whom, and what did it not know?</source>
        <translation>%1. احتمال جنگ آنجا بیش از همه بالا رفت: چه کار دیگری می‌شد کرد، چه کسی، و چه چیزی را نمی‌دانست؟</translation>
    </message>
    <message>
        <source>%1. The odds of war fell most there: whose doing was it, and what did it cost them?</source>
        <translation>%1. احتمال جنگ آنجا بیش از همه پایین آمد: کار که بود، و برایش به چه بها تمام شد؟</translation>
    </message>
    <message>
        <source>In turn %1 %2 broke a promise. Was it worth it, and would you have found out?</source>
        <translation>در نوبت %1، %2 قولی را شکست. می‌ارزید؟ و شما پی می‌بردید؟</translation>
    </message>
    <message>
        <source>When did each side first think that the other wanted no war?</source>
        <translation>هر طرف نخستین بار کی گمان کرد که دیگری جنگ نمی‌خواهد؟</translation>
    </message>
    <message>
        <source>war</source>
        <translation>جنگ</translation>
    </message>
    <message>
        <source>an accident</source>
        <translation>یک حادثه</translation>
    </message>
    <message>
        <source>deaths: %1</source>
        <translation>کشته‌ها: %1</translation>
    </message>
    <message>
        <source>a strike: %1</source>
        <translation>حمله: %1</translation>
    </message>
    <message>
        <source>the talks come out</source>
        <translation>گفت‌وگوها درز می‌کند</translation>
    </message>
    <message>
        <source>a letter is published</source>
        <translation>نامه‌ای منتشر می‌شود</translation>
    </message>
    <message>
        <source>a deal</source>
        <translation>یک توافق</translation>
    </message>
    <message>
        <source>a government falls</source>
        <translation>دولتی سقوط می‌کند</translation>
    </message>
    <message>
        <source>a broken promise</source>
        <translation>یک قول شکسته</translation>
    </message>
    <message>
        <source>a threat is defied</source>
        <translation>تهدیدی به چالش کشیده می‌شود</translation>
    </message>
    <message>
        <source>a threat</source>
        <translation>یک تهدید</translation>
    </message>
    <message>
        <source>a deal ends</source>
        <translation>توافقی پایان می‌یابد</translation>
    </message>
    <message>
        <source>a promise kept</source>
        <translation>یک قول نگه‌داشته</translation>
    </message>
    <message>
        <source>a channel opens</source>
        <translation>کانالی باز می‌شود</translation>
    </message>
    <message>
        <source>restraint</source>
        <translation>خویشتن‌داری</translation>
    </message>
    <message>
        <source>forces move</source>
        <translation>نیروها جابه‌جا می‌شوند</translation>
    </message>
    <message>
        <source>sanctions change</source>
        <translation>تحریم‌ها تغییر می‌کند</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1، %2.</translation>
    </message>
    <message>
        <source>Turn %1: %2</source>
        <translation>نوبت %1: %2</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>هیچ کاری نکردن</translation>
    </message>
    <message>
        <source>strike %1 through %2</source>
        <translation>حمله به %1 با دست %2</translation>
    </message>
    <message>
        <source>strike %1 by stealth</source>
        <translation>حملهٔ پنهانی به %1</translation>
    </message>
    <message>
        <source>strike %1 openly</source>
        <translation>حملهٔ آشکار به %1</translation>
    </message>
    <message>
        <source>strike %1 after a warning</source>
        <translation>حمله به %1 پس از هشدار</translation>
    </message>
    <message>
        <source>send forces to %1</source>
        <translation>فرستادن نیرو به %1</translation>
    </message>
    <message>
        <source>withdraw forces from %1</source>
        <translation>خروج نیرو از %1</translation>
    </message>
    <message>
        <source>impose a sanction on %1</source>
        <translation>تحریم %1</translation>
    </message>
    <message>
        <source>lift a sanction from %1</source>
        <translation>برداشتن تحریمی از %1</translation>
    </message>
    <message>
        <source>write no letter</source>
        <translation>ننوشتن نامه</translation>
    </message>
    <message>
        <source>write %1 a message</source>
        <translation>نوشتن پیامی به %1</translation>
    </message>
    <message>
        <source>warn %1</source>
        <translation>هشدار به %1</translation>
    </message>
    <message>
        <source>write “not ours” to %1</source>
        <translation>نوشتن «کار ما نبود» به %1</translation>
    </message>
    <message>
        <source>offer %1: %2</source>
        <translation>پیشنهاد به %1: %2</translation>
    </message>
    <message>
        <source>make %1 an offer</source>
        <translation>پیشنهاد دادن به %1</translation>
    </message>
    <message>
        <source>accept the offer of %1</source>
        <translation>پذیرفتن پیشنهاد %1</translation>
    </message>
    <message>
        <source>reject the offer of %1</source>
        <translation>رد پیشنهاد %1</translation>
    </message>
    <message>
        <source>answer %1 with another offer</source>
        <translation>پاسخ به %1 با پیشنهادی دیگر</translation>
    </message>
    <message>
        <source>let the offer of %1 lapse</source>
        <translation>گذاشتن پیشنهاد %1 تا منقضی شود</translation>
    </message>
    <message>
        <source>publish the letter of %1</source>
        <translation>انتشار نامهٔ %1</translation>
    </message>
    <message>
        <source>strength +1, grievance −%1</source>
        <translation>توان +۱، رنجش −%1</translation>
    </message>
    <message>
        <source>right %1, wrong %2</source>
        <translation>درست %1، نادرست %2</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>درست %1</translation>
    </message>
    <message>
        <source>finds a breach with %1</source>
        <translation>با احتمال %1 پیمان‌شکنی را می‌یابد</translation>
    </message>
    <message>
        <source>stake %1</source>
        <translation>گرو %1</translation>
    </message>
    <message>
        <source>%1; hollow, it costs the stake in standing</source>
        <translation>%1؛ اگر توخالی باشد به اندازهٔ گرو از جایگاه می‌کاهد</translation>
    </message>
    <message>
        <source>%1; names nothing</source>
        <translation>%1؛ از چیزی نام نمی‌برد</translation>
    </message>
    <message>
        <source>rightly blamed %1 less often</source>
        <translation>اتهام درست %1 کمتر</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>standing %1 for an answer, %2 ahead of the account</source>
        <translation>جایگاه %1 برای پاسخ، %2 برای پیش افتادن از حساب</translation>
    </message>
    <message>
        <source>costs them %1 standing, if a strike was laid at their door</source>
        <translation>اگر حمله‌ای به پایشان نوشته شده باشد، %1 از جایگاهشان می‌کاهد</translation>
    </message>
    <message>
        <source>%1, standing %2; a hold cools more</source>
        <translation>%1، جایگاه %2؛ خویشتن‌داری بیشتر سرد می‌کند</translation>
    </message>
    <message>
        <source>stability %1</source>
        <translation>ثبات %1</translation>
    </message>
    <message>
        <source>the press believes more in talks</source>
        <translation>مطبوعات بیشتر به گفت‌وگو باور دارند</translation>
    </message>
    <message>
        <source>the press believes less in talks</source>
        <translation>مطبوعات کمتر به گفت‌وگو باور دارند</translation>
    </message>
    <message>
        <source>Somebody dies with %1, less where there are works.</source>
        <translation>با احتمال %1 کسی کشته می‌شود؛ کمتر، هر جا استحکامات باشد.</translation>
    </message>
    <message>
        <source>Rightly laid at your door with %1.</source>
        <translation>با احتمال %1 به‌درستی به پای شما نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Seen by everybody. Cools the ladder by %1, by more if they hold too.</source>
        <translation>همه آن را می‌بینند. نردبان را %1 پایین می‌آورد، و بیشتر اگر آن‌ها هم خویشتن‌داری کنند.</translation>
    </message>
    <message>
        <source>By your order.</source>
        <translation>به دستور شما.</translation>
    </message>
    <message>
        <source>Nobody can say who it was.</source>
        <translation>کسی نمی‌تواند بگوید کار که بود.</translation>
    </message>
    <message>
        <source>Claimed by %1.</source>
        <translation>%1 آن را بر عهده گرفت.</translation>
    </message>
    <message>
        <source>Struck openly by %1.</source>
        <translation>حملهٔ آشکار %1.</translation>
    </message>
    <message>
        <source>Probably %1, %2.</source>
        <translation>احتمالاً %1، %2.</translation>
    </message>
    <message>
        <source>Perhaps %1, %2.</source>
        <translation>شاید %1، %2.</translation>
    </message>
    <message>
        <source>people died</source>
        <translation>کشته داشت</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Channel to %1 through %2</source>
        <translation>کانال به %1 از راه %2</translation>
    </message>
    <message>
        <source>Channel through %1</source>
        <translation>کانال از راه %1</translation>
    </message>
    <message>
        <source>Open to %1. A letter has come.</source>
        <translation>باز به %1. نامه‌ای رسیده است.</translation>
    </message>
    <message>
        <source>Open to %1. No new letter.</source>
        <translation>باز به %1. نامهٔ تازه‌ای نیست.</translation>
    </message>
    <message>
        <source>%1 can reach %2</source>
        <translation>%1 می‌تواند به %2 برسد</translation>
    </message>
    <message>
        <source>Your letter, not yet sealed</source>
        <translation>نامهٔ شما، هنوز مهر نشده</translation>
    </message>
    <message>
        <source>how the last hits were answered</source>
        <translation>به ضربه‌های پیشین چگونه پاسخ داده شد</translation>
    </message>
    <message>
        <source>how promises were kept</source>
        <translation>به قول‌ها چگونه عمل شد</translation>
    </message>
    <message>
        <source>the letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>a letter that was published</source>
        <translation>نامه‌ای که منتشر شد</translation>
    </message>
    <message>
        <source>what was said in public</source>
        <translation>آنچه در ملأ عام گفته شد</translation>
    </message>
    <message>
        <source>what was ordered</source>
        <translation>آنچه دستور داده شد</translation>
    </message>
    <message>
        <source>what was hit and who died</source>
        <translation>چه چیزی هدف قرار گرفت و چه کسی کشته شد</translation>
    </message>
    <message>
        <source>who is blamed, rightly or not</source>
        <translation>چه کسی مقصر دانسته شد، به‌حق یا ناحق</translation>
    </message>
    <message>
        <source>what a probe found</source>
        <translation>آنچه یک بررسی یافت</translation>
    </message>
    <message>
        <source>what has come out</source>
        <translation>آنچه درز کرده است</translation>
    </message>
    <message>
        <source>the ladder, the stakes and the account</source>
        <translation>نردبان، گروها و حساب</translation>
    </message>
    <message>
        <source>the mood at home</source>
        <translation>حال‌وهوای داخل</translation>
    </message>
    <message>
        <source>whether it is war</source>
        <translation>اینکه جنگ می‌شود یا نه</translation>
    </message>
    <message>
        <source>what comes next</source>
        <translation>آنچه در پی می‌آید</translation>
    </message>
    <message>
        <source>anything more is not known to you</source>
        <translation>بیش از این را شما نمی‌دانید</translation>
    </message>
    <message>
        <source>Who ordered the strike on %1?</source>
        <translation>دستور حمله به %1 را چه کسی داد؟</translation>
    </message>
    <message>
        <source>A militia by itself</source>
        <translation>شبه‌نظامیان خودسرانه</translation>
    </message>
    <message>
        <source>no strikes</source>
        <comment>promised</comment>
        <translation>هیچ حمله‌ای</translation>
    </message>
    <message>
        <source>no strikes by militias</source>
        <translation>هیچ حمله‌ای به دست شبه‌نظامیان</translation>
    </message>
    <message>
        <source>no open strikes</source>
        <translation>هیچ حملهٔ آشکاری</translation>
    </message>
    <message>
        <source>no strikes by stealth</source>
        <translation>هیچ حملهٔ پنهانی</translation>
    </message>
    <message>
        <source>no more forces</source>
        <translation>نیروی بیشتر نه</translation>
    </message>
    <message>
        <source>no arms for any militia</source>
        <translation>هیچ سلاحی برای هیچ شبه‌نظامی</translation>
    </message>
    <message>
        <source>no arms for %1</source>
        <translation>هیچ سلاحی برای %1</translation>
    </message>
    <message>
        <source>no new sanctions</source>
        <translation>هیچ تحریم تازه‌ای</translation>
    </message>
    <message>
        <source>no threats in public</source>
        <translation>هیچ تهدید آشکاری</translation>
    </message>
    <message>
        <source>a militia restrained</source>
        <translation>مهار یک گروه شبه‌نظامی</translation>
    </message>
    <message>
        <source>%1 restrained</source>
        <translation>مهار %1</translation>
    </message>
    <message>
        <source>fewer arms for a militia</source>
        <translation>سلاح کمتر برای یک گروه شبه‌نظامی</translation>
    </message>
    <message>
        <source>fewer arms for %1</source>
        <translation>سلاح کمتر برای %1</translation>
    </message>
    <message>
        <source>forces withdrawn</source>
        <translation>خروج نیرو</translation>
    </message>
    <message>
        <source>a sanction lifted</source>
        <translation>برداشتن یک تحریم</translation>
    </message>
    <message>
        <source>prisoners released</source>
        <translation>آزادی زندانیان</translation>
    </message>
    <message>
        <source>holding back</source>
        <translation>خویشتن‌داری</translation>
    </message>
    <message>
        <source>soft words in public</source>
        <translation>سخن نرم در برابر همه</translation>
    </message>
    <message>
        <source>You</source>
        <translation>دولت شما</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>کند</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>تند</translation>
    </message>
    <message>
        <source>normal speed</source>
        <translation>سرعت عادی</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و %2</translation>
    </message>
    <message>
        <source>Costs no standing.</source>
        <translation>بی‌هزینه برای جایگاه.</translation>
    </message>
    <message>
        <source>both write: odds of losing control −%1 %</source>
        <translation>هر دو بنویسند: احتمال از دست رفتن کنترل %1٪ کمتر</translation>
    </message>
    <message>
        <source>odds of deaths there −%1 %</source>
        <translation>احتمال مرگ در آنجا %1٪ کمتر</translation>
    </message>
    <message>
        <source>odds of acting alone −%1 %; grievance +%2</source>
        <translation>احتمال خودسری %1٪ کمتر؛ رنجش +%2</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>نوبت %1</translation>
    </message>
    <message>
        <source>Turn %1, %2</source>
        <translation>نوبت %1، %2</translation>
    </message>
    <message>
        <source>There is no file “%1” (%2). It may have been moved or renamed: look for it and open it from there.</source>
        <translation>پروندهٔ «%1» (%2) یافت نشد. شاید جابه‌جا شده یا نامش عوض شده باشد: آن را بیابید و از همان‌جا باز کنید.</translation>
    </message>
    <message>
        <source>A file “%1” is already there (%2). Nothing was changed. Choose another name.</source>
        <translation>پرونده‌ای به نام «%1» از پیش آنجاست (%2). چیزی تغییر نکرد. نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>“%1” (%2) is not a saved game of Back Channel. Nothing was changed. Choose a file that ends in %3.</source>
        <translation>«%1» (%2) بازی ذخیره‌شدهٔ این برنامه نیست. چیزی تغییر نکرد. پرونده‌ای را برگزینید که نامش به %3 پایان یابد.</translation>
    </message>
    <message>
        <source>“%1” (%2) was saved by a newer version of Back Channel (%3). Nothing was changed. Install that version to go on with this game.</source>
        <translation>«%1» (%2) با نسخهٔ تازه‌تری از این برنامه ذخیره شده است (%3). چیزی تغییر نکرد. برای ادامهٔ این بازی آن نسخه را نصب کنید.</translation>
    </message>
    <message>
        <source>“%1” (%2) is damaged and cannot be read (%3). Nothing was changed. Restore the file from a copy, if you have one.</source>
        <translation>«%1» (%2) آسیب دیده است و خوانده نمی‌شود (%3). چیزی تغییر نکرد. اگر رونوشتی دارید، پرونده را از آن بازگردانید.</translation>
    </message>
    <message>
        <source>“%1” (%2) is open in another program. Nothing was changed. Close it there and try again.</source>
        <translation>«%1» (%2) در برنامهٔ دیگری باز است. چیزی تغییر نکرد. آن را در آنجا ببندید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be written to. Copy it to a folder of your own and open the copy.</source>
        <translation>در «%1» (%2) نمی‌توان نوشت. آن را به پوشه‌ای از خودتان رونوشت کنید و همان رونوشت را باز کنید.</translation>
    </message>
    <message>
        <source>The disk is full: the last step could not be saved in “%1” (%2). Free some room and seal again; all earlier turns are safe.</source>
        <translation>دیسک پر است: آخرین گام در «%1» (%2) ذخیره نشد. جایی خالی کنید و دوباره مهر کنید؛ همهٔ نوبت‌های پیشین در امان است.</translation>
    </message>
    <message>
        <source>The rules inside “%1” (%2) cannot be read (%3). Nothing was changed. They may come from a newer version of Back Channel.</source>
        <translation>قواعدِ درون «%1» (%2) خوانده نمی‌شود (%3). چیزی تغییر نکرد. شاید از نسخهٔ تازه‌تری از این برنامه باشد.</translation>
    </message>
    <message>
        <source>“%1” (%2) does not replay to the states that it recorded (%3). Nothing was changed. The file was altered, or another version of the rules wrote it.</source>
        <translation>«%1» (%2) به وضعیت‌هایی که ثبت کرده است نمی‌رسد (%3). چیزی تغییر نکرد. پرونده دست‌کاری شده، یا نسخهٔ دیگری از قواعد آن را نوشته است.</translation>
    </message>
    <message>
        <source>The rules inside “%1” (%2) are not those that the game was begun with. Nothing was changed. The file was altered: restore it from a copy, if you have one.</source>
        <translation>قواعدِ درون «%1» (%2) همان نیست که بازی با آن آغاز شد. چیزی تغییر نکرد. پرونده دست‌کاری شده است: اگر رونوشتی دارید، آن را از رونوشت بازگردانید.</translation>
    </message>
    <message>
        <source>“%1” (%2) could not be used: %3. Nothing was changed.</source>
        <translation>از «%1» (%2) نمی‌توان استفاده کرد: %3. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>kept, as far as they know</source>
        <translation>رعایت‌شده، تا جایی که آن‌ها می‌دانند</translation>
    </message>
</context>
<context>
    <name>bc::ui::BriefingPage</name>
    <message>
        <source>Source: %1</source>
        <translation>منبع: %1</translation>
    </message>
    <message>
        <source>Rung %1 of 10, %2. War this turn if nobody acts: %3.</source>
        <translation>پلهٔ %1 از ۱۰، %2. جنگ در این نوبت اگر کسی کاری نکند: %3.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>وضع کنونی</translation>
    </message>
    <message>
        <source>Since your last turn</source>
        <translation>از نوبت پیشین شما</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: briefing for %2</source>
        <translation>%1: گزارش برای %2</translation>
    </message>
    <message>
        <source>Turn %1 of %2. %3</source>
        <translation>نوبت %1 از %2. %3</translation>
    </message>
    <message>
        <source>For %1 only.</source>
        <translation>فقط برای %1.</translation>
    </message>
    <message>
        <source>Promises and threats</source>
        <translation>تعهدها و تهدیدها</translation>
    </message>
    <message>
        <source>Secret letters</source>
        <translation>نامه‌های محرمانه</translation>
    </message>
    <message>
        <source>No letter has come.</source>
        <translation>نامه‌ای نرسیده است.</translation>
    </message>
    <message>
        <source>What you are really after</source>
        <translation>آنچه به‌راستی در پی آن‌اید</translation>
    </message>
    <message>
        <source>Your forecast of a strike: %1</source>
        <translation>پیش‌بینی شما از حمله: %1</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>گزارش</translation>
    </message>
</context>
<context>
    <name>bc::ui::Doubt</name>
    <message>
        <source>almost certain</source>
        <translation>تقریباً حتمی</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>even</source>
        <translation>پنجاه‌پنجاه</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>نامحتمل</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>بسیار بعید</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>bc::ui::LineCard</name>
    <message>
        <source>not possible now</source>
        <translation>اکنون ممکن نیست</translation>
    </message>
</context>
<context>
    <name>bc::ui::MapView</name>
    <message>
        <source>%1 km</source>
        <translation>%1 کیلومتر</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>یک جا</translation>
    </message>
    <message>
        <source>strong influence of %1</source>
        <translation>نفوذ زیاد %1</translation>
    </message>
    <message>
        <source>some influence of %1</source>
        <translation>نفوذ اندک %1</translation>
    </message>
    <message>
        <source>weak influence of %1</source>
        <translation>نفوذ ضعیف %1</translation>
    </message>
    <message>
        <source>in danger</source>
        <translation>در خطر</translation>
    </message>
    <message>
        <source>1 counter</source>
        <translation>۱ مهره</translation>
    </message>
    <message>
        <source>%1 counters</source>
        <translation>%1 مهره</translation>
    </message>
    <message>
        <source>off the map</source>
        <translation>بیرون از نقشه</translation>
    </message>
    <message>
        <source>cannot be chosen now</source>
        <translation>اکنون برگزیدنی نیست</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>%1 عدد</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>ضربه‌خورده</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>زیر نظر</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>نامطمئن</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>از %1 تا %2</translation>
    </message>
</context>
<context>
    <name>bc::ui::Numbers</name>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>bc::ui::OwnNumbers</name>
    <message>
        <source>Your direct strike at this rung is war by itself.</source>
        <translation>حملهٔ مستقیم شما در این پله خودش جنگ است.</translation>
    </message>
    <message>
        <source>With your draft, and if they hold, the ladder stands at %1 when the war check comes.</source>
        <translation>با پیش‌نویس شما، و اگر طرف دیگر خویشتن‌داری کند، نردبان هنگام آزمون جنگ در %1 می‌ایستد.</translation>
    </message>
    <message>
        <source>At that rung control is lost with %1.</source>
        <translation>در آن پله احتمال از دست رفتن کنترل %1 است.</translation>
    </message>
    <message>
        <source>An accident comes before it with %1, lifts the ladder by %2, and then the odds are those of the higher rung.</source>
        <translation>پیش از آن با احتمال %1 سانحه‌ای رخ می‌دهد و نردبان را %2 بالا می‌برد، و آنگاه احتمال پلهٔ بالاتر به شمار می‌آید.</translation>
    </message>
    <message>
        <source>There are no accidents below %1.</source>
        <translation>پایین‌تر از %1 سانحه‌ای نیست.</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>روی هم: %1.</translation>
    </message>
    <message>
        <source>If they strike it is %1, if they strike twice %2: their strikes lift the ladder first.</source>
        <translation>اگر حمله کنند %1 است و اگر دو بار حمله کنند %2: حمله‌هایشان نخست نردبان را بالا می‌برد.</translation>
    </message>
    <message>
        <source>If both sides write, control is lost with only %1 of that.</source>
        <translation>اگر هر دو طرف بنویسند، احتمال از دست رفتن کنترل تنها %1 آن است.</translation>
    </message>
    <message>
        <source>%1: strength %2, grievance %3, control about %4.</source>
        <translation>%1: توان %2، رنجش %3، کنترل حدود %4.</translation>
    </message>
    <message>
        <source>Your forces, %1: %2.</source>
        <translation>نیروهای شما، %1: %2.</translation>
    </message>
    <message>
        <source>%1 has struck more: it owes you %2.</source>
        <translation>%1 بیشتر حمله کرده است: %2 به شما بدهکار است.</translation>
    </message>
    <message>
        <source>You have struck more: you owe %1 %2.</source>
        <translation>شما بیشتر حمله کرده‌اید: به %1 به اندازهٔ %2 بدهکارید.</translation>
    </message>
    <message>
        <source>The account with %1 is even.</source>
        <translation>حساب با %1 برابر است.</translation>
    </message>
    <message>
        <source>From %1 on a strike is an answer.</source>
        <translation>از %1 به بالا حمله پاسخ به شمار می‌آید.</translation>
    </message>
    <message>
        <source>A militia&apos;s strike is rightly found with %1, less its deniability, and wrongly with %2.</source>
        <translation>حملهٔ شبه‌نظامیان با احتمال %1، منهای انکارپذیری‌اش، درست نسبت داده می‌شود و با احتمال %2 نادرست.</translation>
    </message>
    <message>
        <source>A covert act is rightly found with %1, and wrongly with %2.</source>
        <translation>اقدام پنهان با احتمال %1 درست نسبت داده می‌شود و با احتمال %2 نادرست.</translation>
    </message>
    <message>
        <source>Now %1: %2.</source>
        <translation>اکنون %1: %2.</translation>
    </message>
    <message>
        <source>With your draft %1 if they hold, %2 if they strike.</source>
        <translation>با پیش‌نویس شما %1 اگر خویشتن‌داری کنند، %2 اگر حمله کنند.</translation>
    </message>
    <message>
        <source>Yours: %1 of %2.</source>
        <translation>مال شما: %1 از %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3.</source>
        <translation>%1: %2 از %3.</translation>
    </message>
    <message>
        <source>Now %1 of %2.</source>
        <translation>اکنون %1 از %2.</translation>
    </message>
    <message>
        <source>You have made none this turn.</source>
        <translation>در این نوبت پیش‌بینی نکرده‌اید.</translation>
    </message>
    <message>
        <source>Yours this turn: %1.</source>
        <translation>پیش‌بینی شما در این نوبت: %1.</translation>
    </message>
    <message>
        <source>Your real aim: %1.</source>
        <translation>هدف واقعی شما: %1.</translation>
    </message>
    <message>
        <source>%1: mood %2.</source>
        <translation>%1: رضایت %2.</translation>
    </message>
    <message>
        <source>Yours on %1: %2 of 3.</source>
        <translation>تحریم شما بر %1: %2 از ۳.</translation>
    </message>
    <message>
        <source>With %1, through %2: integrity %3 of %4.</source>
        <translation>با %1، از راه %2: سلامت %3 از %4.</translation>
    </message>
    <message>
        <source>With %1: not open yet.</source>
        <translation>با %1: هنوز باز نشده.</translation>
    </message>
    <message>
        <source>This is turn %1 of %2.</source>
        <translation>این نوبت %1 از %2 است.</translation>
    </message>
</context>
<context>
    <name>bc::ui::Teller</name>
    <message>
        <source>you</source>
        <translation>دولت شما</translation>
    </message>
    <message>
        <source>You</source>
        <translation>دولت شما</translation>
    </message>
    <message>
        <source>your</source>
        <translation>دولت شما</translation>
    </message>
    <message>
        <source>%1&apos;s</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Nobody can say who struck %1.</source>
        <translation>کسی نمی‌تواند بگوید چه کسی به %1 حمله کرد.</translation>
    </message>
    <message>
        <source>The strike on %1 is laid at the door of %2, acting alone.</source>
        <translation>حمله به %1 به پای اقدام خودسرانهٔ %2 نوشته شد.</translation>
    </message>
    <message>
        <source>The strike on %1 is laid at the door of %2.</source>
        <translation>حمله به %1 به پای %2 نوشته شد.</translation>
    </message>
    <message>
        <source>%1 wrote to %2: a strike will come in %3.</source>
        <translation>%1 به %2 نوشت: حمله‌ای در %3 در راه است.</translation>
    </message>
    <message>
        <source>%1 wrote to %2: that hit was not ours.</source>
        <translation>%1 به %2 نوشت: آن ضربه کار ما نبود.</translation>
    </message>
    <message>
        <source>%1 sent %2 an offer.</source>
        <translation>%1 برای %2 پیشنهادی فرستاد.</translation>
    </message>
    <message>
        <source>%1 wrote to %2.</source>
        <translation>%1 به %2 نامه نوشت.</translation>
    </message>
    <message>
        <source>%1 accepted %2 offer.</source>
        <translation>%1 پیشنهاد %2 را پذیرفت.</translation>
    </message>
    <message>
        <source>%1 rejected %2 offer.</source>
        <translation>%1 پیشنهاد %2 را رد کرد.</translation>
    </message>
    <message>
        <source>%1 answered %2 offer with another.</source>
        <translation>%1 به پیشنهاد %2 با پیشنهادی دیگر پاسخ داد.</translation>
    </message>
    <message>
        <source>%1 let %2 offer lapse.</source>
        <translation>%1 پیشنهاد %2 را بی‌پاسخ گذاشت.</translation>
    </message>
    <message>
        <source>Many people died at %1.</source>
        <translation>شمار زیادی در %1 کشته شدند.</translation>
    </message>
    <message>
        <source>People died at %1.</source>
        <translation>کسانی در %1 کشته شدند.</translation>
    </message>
    <message>
        <source>Something was blown up at %1.</source>
        <translation>چیزی در %1 منفجر شد.</translation>
    </message>
    <message>
        <source>%1 was struck openly.</source>
        <translation>به %1 آشکارا حمله شد.</translation>
    </message>
    <message>
        <source>%1 was struck openly, after a warning.</source>
        <translation>به %1 آشکارا و با هشدار قبلی حمله شد.</translation>
    </message>
    <message>
        <source>%1 acknowledged the hit on %2.</source>
        <translation>%1 ضربه به %2 را تأیید کرد.</translation>
    </message>
    <message>
        <source>%1 looked away from the hit on %2.</source>
        <translation>%1 از ضربه به %2 چشم پوشید.</translation>
    </message>
    <message>
        <source>You delivered what you promised to %1: %2.</source>
        <translation>آنچه را به %1 قول داده بودید اجرا کردید: %2.</translation>
    </message>
    <message>
        <source>%1 delivered what it promised to %2: %3.</source>
        <translation>%1 آنچه را به %2 قول داده بود اجرا کرد: %3.</translation>
    </message>
    <message>
        <source>In secret you kept your promise to %1 %2.</source>
        <translation>پنهانی به قول خود به %1 عمل کردید: %2.</translation>
    </message>
    <message>
        <source>In secret %1 kept its promise to %2 %3.</source>
        <translation>%1 پنهانی به قول خود به %2 عمل کرد: %3.</translation>
    </message>
    <message>
        <source>You did not keep your promise to %1 %2.</source>
        <translation>به قول خود به %1 عمل نکردید: %2.</translation>
    </message>
    <message>
        <source>%1 did not keep its promise to %2 %3.</source>
        <translation>%1 به قول خود به %2 عمل نکرد: %3.</translation>
    </message>
    <message>
        <source>%1 opened a channel to %2 through %3.</source>
        <translation>%1 از طریق %3 کانالی به %2 گشود.</translation>
    </message>
    <message>
        <source>%1 and %2 have a deal.</source>
        <translation>%1 و %2 به توافق رسیدند.</translation>
    </message>
    <message>
        <source>%1 published a letter from %2.</source>
        <translation>%1 نامه‌ای از %2 را منتشر کرد.</translation>
    </message>
    <message>
        <source>%1 stake moved by %2.</source>
        <translation>گرو %1 به اندازهٔ %2 تغییر کرد.</translation>
    </message>
    <message>
        <source>%1 held back for all to see.</source>
        <translation>%1 در برابر چشم همه خویشتن‌داری کرد.</translation>
    </message>
    <message>
        <source>%1 ordered a strike on %2.</source>
        <translation>%1 دستور حمله به %2 را داد.</translation>
    </message>
    <message>
        <source>%1 did not carry out %2 order.</source>
        <translation>دستور %2 به %1 اجرا نشد.</translation>
    </message>
    <message>
        <source>%1 decided by itself to strike %2.</source>
        <translation>حمله به %2 تصمیم خود %1 بود.</translation>
    </message>
    <message>
        <source>%1 is out of use.</source>
        <translation>%1 از کار افتاده است.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 آسیب دیده است.</translation>
    </message>
    <message>
        <source>%1 claimed the strike on %2.</source>
        <translation>%1 مسئولیت حمله به %2 را بر عهده گرفت.</translation>
    </message>
    <message>
        <source>%1 account towards %2 now stands at %3.</source>
        <translation>حساب %1 با %2 اکنون %3 است.</translation>
    </message>
    <message>
        <source>%1 threat was defied by %2.</source>
        <translation>تهدید %1 را %2 به چالش کشید.</translation>
    </message>
    <message>
        <source>%1 carried out a threat against %2.</source>
        <translation>%1 تهدیدی علیه %2 را عملی کرد.</translation>
    </message>
    <message>
        <source>%1 threat turned out hollow.</source>
        <translation>تهدید %1 توخالی از آب درآمد.</translation>
    </message>
    <message>
        <source>Nobody defied %1 threat.</source>
        <translation>کسی تهدید %1 را به چالش نکشید.</translation>
    </message>
    <message>
        <source>%1 forces in %2 now stand at %3.</source>
        <translation>نیروهای %1 در %2 اکنون در سطح %3 است.</translation>
    </message>
    <message>
        <source>%1 sanctions against %2 now stand at %3.</source>
        <translation>تحریم‌های %1 علیه %2 اکنون در سطح %3 است.</translation>
    </message>
    <message>
        <source>%1 fortified %2.</source>
        <translation>%1 دفاع %2 را مستحکم کرد.</translation>
    </message>
    <message>
        <source>%1 armed %2: strength %3.</source>
        <translation>%1 به %2 سلاح داد: توان %3.</translation>
    </message>
    <message>
        <source>%1 restrained %2.</source>
        <translation>%1 جلو %2 را گرفت.</translation>
    </message>
    <message>
        <source>An inspection found that a promise was broken: %1.</source>
        <translation>بازرسی نشان داد تعهدی نقض شده است: %1.</translation>
    </message>
    <message>
        <source>%1 found something out.</source>
        <translation>%1 به چیزی پی برد.</translation>
    </message>
    <message>
        <source>It came out that %1 and %2 have been talking.</source>
        <translation>آشکار شد که %1 و %2 با هم گفت‌وگو کرده‌اند.</translation>
    </message>
    <message>
        <source>Envoys of %1 and %2 were seen. It may mean nothing.</source>
        <translation>فرستادگان %1 و %2 دیده شدند. شاید معنایی نداشته باشد.</translation>
    </message>
    <message>
        <source>The ladder moved by %1 to %2.</source>
        <translation>نردبان %1 تغییر کرد و به %2 رسید.</translation>
    </message>
    <message>
        <source>%1 standing moved by %2.</source>
        <translation>جایگاه %1 به اندازهٔ %2 تغییر کرد.</translation>
    </message>
    <message>
        <source>%1 allies now press at %2 of 3.</source>
        <translation>فشار متحدان %1 اکنون %2 از ۳ است.</translation>
    </message>
    <message>
        <source>%1 is angry.</source>
        <translation>خشم %1 بالا گرفته است.</translation>
    </message>
    <message>
        <source>%1 government fell. A caretaker plays on.</source>
        <translation>کابینهٔ %1 سقوط کرد. دولتی سرپرست بازی را ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>%1 real aim moved by %2.</source>
        <translation>هدف واقعی %1 به اندازهٔ %2 تغییر کرد.</translation>
    </message>
    <message>
        <source>It looks as if you broke your promise %1.</source>
        <translation>چنین می‌نماید که تعهد خود را نقض کردید: %1.</translation>
    </message>
    <message>
        <source>It looks as if %1 broke its promise %2.</source>
        <translation>چنین می‌نماید که %1 تعهد خود را نقض کرد: %2.</translation>
    </message>
    <message>
        <source>An inspection found that you have kept your promise %1.</source>
        <translation>بازرسی نشان داد به تعهد خود عمل کرده‌اید: %1.</translation>
    </message>
    <message>
        <source>An inspection found that %1 has kept its promise %2.</source>
        <translation>بازرسی نشان داد %1 به تعهد خود عمل کرده است: %2.</translation>
    </message>
    <message>
        <source>In truth you broke your promise %1.</source>
        <translation>در حقیقت تعهد خود را نقض کردید: %1.</translation>
    </message>
    <message>
        <source>In truth %1 broke its promise %2.</source>
        <translation>در حقیقت %1 تعهد خود را نقض کرد: %2.</translation>
    </message>
    <message>
        <source>The deal between %1 and %2 ended, kept by both as far as they know.</source>
        <translation>توافق %1 و %2 پایان یافت؛ تا جایی که می‌دانند هر دو به آن عمل کردند.</translation>
    </message>
    <message>
        <source>The deal between %1 and %2 ended badly.</source>
        <translation>توافق %1 و %2 بد پایان یافت.</translation>
    </message>
    <message>
        <source>An accident: the ladder moved up by %1.</source>
        <translation>یک سانحه: نردبان %1 بالا رفت.</translation>
    </message>
    <message>
        <source>The odds of losing control were %1. A lot was drawn.</source>
        <translation>احتمال از دست رفتن کنترل %1 بود. قرعه کشیده شد.</translation>
    </message>
    <message>
        <source>War.</source>
        <translation>جنگ.</translation>
    </message>
    <message>
        <source>The game has ended.</source>
        <translation>بازی پایان یافت.</translation>
    </message>
    <message>
        <source>A militia struck %1.</source>
        <translation>یک گروه شبه‌نظامی به %1 حمله کرد.</translation>
    </message>
    <message>
        <source>%1 published an offer that %2 had made in secret.</source>
        <translation>%1 پیشنهادی را که %2 پنهانی داده بود منتشر کرد.</translation>
    </message>
    <message>
        <source>%1 published a letter in which %2 accepted an offer.</source>
        <translation>%1 نامه‌ای را که در آن %2 پیشنهادی را پذیرفته بود منتشر کرد.</translation>
    </message>
    <message>
        <source>%1 published a warning that %2 had sent in secret.</source>
        <translation>%1 هشداری را که %2 پنهانی فرستاده بود منتشر کرد.</translation>
    </message>
    <message>
        <source>“If %1 in %2, we will %3.”</source>
        <translation>«اگر در %2 %1، %3.»</translation>
    </message>
    <message>
        <source>“If %1 anywhere, we will %2.”</source>
        <translation>«اگر در هر جا %1، %2.»</translation>
    </message>
    <message>
        <source>War: a direct strike so high on the ladder.</source>
        <translation>جنگ: حملهٔ مستقیم در این بلندی نردبان.</translation>
    </message>
    <message>
        <source>War: control was lost.</source>
        <translation>جنگ: مهار از دست رفت.</translation>
    </message>
    <message>
        <source>War: the ladder has no rung left.</source>
        <translation>جنگ: نردبان پلهٔ دیگری ندارد.</translation>
    </message>
    <message>
        <source>%1 ordered no operation.</source>
        <translation>%1 دستور هیچ عملیاتی نداد.</translation>
    </message>
    <message>
        <source>%1 heeds %2 less: its reputed control is now %3.</source>
        <translation>%1 کمتر از %2 فرمان می‌برد: مهار ظاهری‌اش اکنون %3 است.</translation>
    </message>
    <message>
        <source>All of a sudden it is quiet between %1 and %2.</source>
        <translation>ناگهان میان %1 و %2 آرام شده است.</translation>
    </message>
    <message>
        <source>Your allies hold you back.</source>
        <translation>متحدانتان شما را باز می‌دارند.</translation>
    </message>
    <message>
        <source>The allies of %1 hold it back.</source>
        <translation>متحدان %1 آن را باز می‌دارند.</translation>
    </message>
    <message>
        <source>Sanctions weigh on %1.</source>
        <translation>تحریم‌ها بر %1 سنگینی می‌کند.</translation>
    </message>
    <message>
        <source>The strike on %1 is laid at your door.</source>
        <translation>حمله به %1 به شما نسبت داده می‌شود.</translation>
    </message>
    <message>
        <source>Envoys of you and %1 were seen. It may mean nothing.</source>
        <translation>فرستادگان شما و %1 دیده شدند. شاید هیچ معنایی نداشته باشد.</translation>
    </message>
</context>
</TS>
