global using System.Collections.Immutable;
global using System.ComponentModel.DataAnnotations;
global using NewsContent;
