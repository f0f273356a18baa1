import './style.css';
import './jiceng-console.js';
