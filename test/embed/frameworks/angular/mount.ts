// The libraries of Angular come half compiled; without its own builder this finishes them.
import '@angular/compiler';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app.ts';

void bootstrapApplication(App);
