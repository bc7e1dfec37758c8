using NewsContent;

// The post by its name: were the file renamed or deleted, this line would not compile.
Article welcome = Articles.YPOST_YEAR.MPOST_MONTH.welcome;
Console.WriteLine($"{welcome.Title}: {welcome.Excerpt}");
Console.WriteLine();

foreach (Article article in Articles.All)
    Console.WriteLine($"{article.Date:yyyy-MM-dd}  {article.Title}  {string.Join(", ", article.Tags)}");
