using System.Reflection;
using System.Text;
using App;
using NewsContent;

Console.OutputEncoding = Encoding.UTF8;

ContentCollection<Article>[] shards = [News2024.Articles.Collection, News2025.Articles.Collection, News2026.Articles.Collection];
var archive = ContentCollection.Concat(shards);

Console.WriteLine($"{archive.Count} articles in {shards.Length} shards; the newest:");
foreach (var article in archive.Take(7))
    Console.WriteLine($"  {article.Date:yyyy-MM-dd}  {article.Title}");

// A term is its name, whichever shard it comes from.
var tag = News2026.Tags.归档;
var tagged = archive.With(tag);
Console.WriteLine($"Tagged {tag}:");
foreach (var article in tagged)
    Console.WriteLine($"  {article.Date:yyyy-MM-dd}  {article.Title}");

const string Id = "2025/03/10/what-a-volume-holds";
var found = archive.Find(Id);
Console.WriteLine($"{Id}: {found?.Title} ({found?.WordCount} words)");

Article[] named =
[
    News2024.Articles.Y2024.M05.为什么要给归档分卷,
    News2025.Articles.Y2025.M01.三年一起编译,
    News2026.Articles.Y2026.M06.numbers_from_the_first_half,
];
foreach (var article in named)
    Console.WriteLine($"{article.Title}: before it {Title(article.Previous)} in the shard, {Title(archive.Previous(article))} in the archive");

var checks = new Checks();
checks.Same("articles", PostsInTheFolders(), archive.Count);
checks.Same("articles of all shards", shards.Sum(static shard => shard.Count), archive.Distinct().Count());
checks.Same("articles with the tag", shards.Sum(shard => shard.With(tag).Count), tagged.Count);
checks.Same("articles in order", archive.Count, archive.OrderByDescending(static article => article.Date).Zip(archive).Count(static pair => pair.First == pair.Second));
checks.Same("article found by id", News2025.Articles.Y2025.M03.what_a_volume_holds, found);
checks.Same("articles named in code and found", named.Length, named.Count(article => ReferenceEquals(article, archive.Find(article.Id))));
checks.Same("before the first of 2025", News2024.Articles.All[0], archive.Previous(News2025.Articles.All[^1]));
return checks.ExitCode;

static string Title(Article? article) => article is null ? "nothing" : $"'{article.Title}'";

static int PostsInTheFolders() => int.Parse(
    Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "Posts").Value!);
