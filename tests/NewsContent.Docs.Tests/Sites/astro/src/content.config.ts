import { defineCollection, reference } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';

const authors = defineCollection({
  loader: glob({ pattern: '*.json', base: './src/content/authors' }),
  schema: z.object({ name: z.string(), site: z.string().url().optional() }),
});

const blog = defineCollection({
  loader: glob({ pattern: '**/*.md', base: './src/content/blog' }),
  schema: z.object({
    title: z.string().max(60),
    description: z.string(),
    pubDate: z.coerce.date(),
    updatedDate: z.coerce.date().optional(),
    author: reference('authors'),
    tags: z.array(z.string()).default([]),
    section: z.enum(['harbour', 'city']).default('city'),
    rating: z.number().int().min(1).max(5).optional(),
    draft: z.boolean().default(false),
  }),
});

export const collections = { authors, blog };
