namespace NewsContent.Compilation;

/// <summary>
/// Common characters that are written in one of the two Chinese scripts alone. Those that the other script has as well, as another
/// character or a variant (后, 里, 干, 台), are left out.
/// </summary>
internal static class ChineseScripts
{
    private const string Simplified = "这国们来时会对发说过还没问个为开关东车马鸟鱼门见贝长风飞龙习书买乱产亲亿仅从仓仪众优伟传伤伦伪侧侦俩债倾兴军农冲决况冻净减凤击创刘则刚剂剑剧劝办务动励劳势区医华协单卖卢卫厂厅历厉压县叶号叹听启吴员响唤园围图圆圣场坏块坚坛垫执报拟择换据战户扑扩扫扬抢护担拥拦挂挤损摆摇敌数断无旧显术机杀杂权条极构标样桥检欢欧毕气汇汉汤沟泽洁测济浓涛润涨湿满灯灵灾炉热爱爷牵犹独狱现环电疗盘监确础码礼离种积称稳穷笔签简类粮紧红级纪约线练组细终经结给络绝统继续维绿编缘网罗职联脑脸舰艺节苏荐获蓝虽补装规视觉览议讨训记讲许论设访证评识诉词试话该详语误请读课谁调谈谋谢谱质贡财责败货贩贪贫购贴贵贷费贸资赏赛赞赢赶跃践轨转轮软轻载较辆输辑边达迁运进远连迟适选递逻遗邓邮郑释针钟钢钱铁银错锋锦镇闭间闻阅队阳阴阵阶际陆陈险随难雾韩页顶项顺须顾预领频题颜额饭饮饰馆验骂骗骤鲁鲜麦黄齐齿";
    private const string Traditional = "這國們來時會對發說過還沒問個為開關東車馬鳥魚門見貝長風飛龍習書買亂產親億僅從倉儀眾優偉傳傷倫偽側偵倆債傾興軍農衝決況凍淨減鳳擊創劉則剛劑劍劇勸辦務動勵勞勢區醫華協單賣盧衛廠廳歷厲壓縣葉號嘆聽啟吳員響喚園圍圖圓聖場壞塊堅壇墊執報擬擇換據戰戶撲擴掃揚搶護擔擁攔掛擠損擺搖敵數斷無舊顯術機殺雜權條極構標樣橋檢歡歐畢氣匯漢湯溝澤潔測濟濃濤潤漲濕滿燈靈災爐熱愛爺牽猶獨獄現環電療盤監確礎碼禮離種積稱穩窮筆簽簡類糧緊紅級紀約線練組細終經結給絡絕統繼續維綠編緣網羅職聯腦臉艦藝節蘇薦獲藍雖補裝規視覺覽議討訓記講許論設訪證評識訴詞試話該詳語誤請讀課誰調談謀謝譜質貢財責敗貨販貪貧購貼貴貸費貿資賞賽讚贏趕躍踐軌轉輪軟輕載較輛輸輯邊達遷運進遠連遲適選遞邏遺鄧郵鄭釋針鐘鋼錢鐵銀錯鋒錦鎮閉間聞閱隊陽陰陣階際陸陳險隨難霧韓頁頂項順須顧預領頻題顏額飯飲飾館驗罵騙驟魯鮮麥黃齊齒";

    private const char First = '\u4E00';
    private const char Last = '\u9FFF';

    // A byte a character: a set would take a tenth of the time of rendering.
    private static readonly ChineseScript[] s_scripts = Table();

    /// <param name="character">From U+4E00 to U+9FFF.</param>
    public static ChineseScript Of(char character) => s_scripts[character - First];

    private static ChineseScript[] Table()
    {
        var table = new ChineseScript[Last - First + 1];
        foreach (var character in Simplified)
            table[character - First] = ChineseScript.Simplified;

        foreach (var character in Traditional)
            table[character - First] = ChineseScript.Traditional;

        return table;
    }
}

internal enum ChineseScript : byte
{
    Both,
    Simplified,
    Traditional,
}
