using ReviewDesk;

var post = Posts.Y2026.M04.书评周开始;
Console.WriteLine($"{post.Title} ({post.By.Name})");
foreach (var review in post.About)
    Console.WriteLine($"  {review.Stars} {review.Title}, a book of {review.Book.Year} by {review.Book.Author}; {review.Verdict}, says {review.By.Name}");

var mentor = Writers.tom_hale.Mentor;
Console.WriteLine($"{mentor?.Name}: {Reviews.ReferringTo(mentor!).Count} review, {Writers.ReferringTo(mentor!).Count} pupil");
Console.WriteLine(Reviews.the_long_canal.Body);
